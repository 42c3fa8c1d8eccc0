// marshalCtx is the context of the requests that MarshalJSON makes, which is given none.
var marshalCtx = context.Background()
