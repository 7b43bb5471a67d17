package upload

var keys = []string{
	"{{id:AKIA:32}}",
	"{{secret:32}}",
}
