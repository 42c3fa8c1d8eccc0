// Package functions has what overridden templates can call in the command dagger-codegen beyond the functions of package
// templates: sprig's, less those whose result depends on anything but their arguments. It is a package of its own so
// that programs that use the generator as a library, and override no template, don't carry sprig.
package functions

import (
	"maps"
	"sync"
	"text/template"

	"github.com/Masterminds/sprig/v3"

	"github.com/dagger-codegen/dagger-codegen/templates"
)

// All returns sprig's functions, and those that templates can't have with the reasons.
func All() templates.Functions {
	return templates.Functions{Offered: maps.Clone(offered()), Refused: maps.Clone(refused)}
}

var offered = sync.OnceValue(func() template.FuncMap {
	all := sprig.HermeticTxtFuncMap()
	for name := range refused {
		delete(all, name)
	}
	return all
})

const (
	random   = "its result is another one in each run"
	clock    = "its result depends on the time or the time zone"
	outside  = "its result depends on the environment or the network"
	platform = "its result depends on the operating system; use the one without \"os\""
)

// refused are sprig's functions that templates can't have, with the reason. sprig's own hermetic set leaves out
// some of them only.
var refused = map[string]string{
	"env": outside, "expandenv": outside, "getHostByName": outside,

	"randAlphaNum": random, "randAlpha": random, "randAscii": random, "randNumeric": random, "randBytes": random,
	"randInt": random, "shuffle": random, "uuidv4": random, "bcrypt": random, "htpasswd": random,
	"encryptAES": random, "genPrivateKey": random, "genCA": random, "genCAWithKey": random,
	"genSelfSignedCert": random, "genSelfSignedCertWithKey": random, "genSignedCert": random,
	"genSignedCertWithKey": random, "buildCustomCert": random,

	"now": clock, "ago": clock, "date": clock, "date_in_zone": clock, "date_modify": clock, "dateInZone": clock,
	"dateModify": clock, "htmlDate": clock, "htmlDateInZone": clock, "mustDateModify": clock,
	"must_date_modify": clock, "toDate": clock, "mustToDate": clock, "unixEpoch": clock,

	"osBase": platform, "osClean": platform, "osDir": platform, "osExt": platform, "osIsAbs": platform,
}
