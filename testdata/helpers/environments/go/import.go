import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"dagger.io/dagger"
	"github.com/dagger/querybuilder"
)
