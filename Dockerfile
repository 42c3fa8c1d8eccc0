# The binary and nothing else. goreleaser lays a folder for each platform beside this file:
#
#	docker run --rm -v "$PWD:/src" -u "$(id -u):$(id -g)" dagger-codegen/dagger-codegen check
FROM scratch
ARG TARGETPLATFORM
COPY $TARGETPLATFORM/dagger-codegen /dagger-codegen
WORKDIR /src
ENTRYPOINT ["/dagger-codegen"]
