import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/dagger/querybuilder"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/trace"
)
