// Tracer returns the OpenTelemetry tracer of the SDK.
func Tracer() trace.Tracer {
	return otel.Tracer("dagger.io/sdk.go")
}

// marshalCtx is the context of the requests that MarshalJSON makes, which is given none.
var marshalCtx = context.Background()
