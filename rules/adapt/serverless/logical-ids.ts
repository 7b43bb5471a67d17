/** The logical id that the Framework gives a function: `my-job` → `MyDashjobLambdaFunction`. */
export function functionId(name: string): string {
  return `${normalized(name)}LambdaFunction`;
}

/** The same of a function's URL. */
export function urlId(name: string): string {
  return `${functionId(name)}Url`;
}

/** The same of the role that a plugin makes for one function. */
export function functionRoleId(name: string): string {
  return `${normalized(name)}IamRoleLambdaExecution`;
}

function normalized(name: string): string {
  const text = name.replaceAll("-", "Dash").replaceAll("_", "Underscore");
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
