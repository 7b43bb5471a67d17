/** What a piece of CDK code says in CloudFormation's vocabulary: JSON with holes that the code fills. */
export type Template =
  | string
  | number
  | boolean
  | Argument
  | Hole
  | readonly Template[]
  | { readonly [key: string]: Template };

/** An argument of the call that a template stands for. */
export class Argument {
  readonly index: number;
  /** How Python may name it. */
  readonly name: string;
  /** Text around a literal. */
  readonly before: string;
  readonly after: string;
  /** Of a map of properties, what they say. */
  readonly props: Props | undefined;
  constructor(index: number, name: string, { before = "", after = "", props }: ArgumentForm = {}) {
    this.index = index;
    this.name = name;
    this.before = before;
    this.after = after;
    this.props = props;
  }
}

/** How an argument is taken. */
export interface ArgumentForm {
  readonly before?: string;
  readonly after?: string;
  readonly props?: Props;
}

/** `self`: a reference to the construct; `value`: what the property holds. */
export class Hole {
  readonly is: "self" | "value";
  constructor(is: Hole["is"]) {
    this.is = is;
  }
}

/** The construct itself. */
export const self = new Hole("self");

/** What the property holds. */
export const value = new Hole("value");

/** The first argument and so on; `name` is what Python calls it. */
export function argument(index: number, name: string, form?: ArgumentForm): Argument {
  return new Argument(index, name, form);
}

/** Code word → CloudFormation's, for one property or one class of constants; null writes nothing. */
export type Words = Readonly<Record<string, Template | null>>;

/** What the properties of a construct or of a map say: a string is the path below the map that holds them. */
export type Props = Readonly<Record<string, string | MappedProp | readonly MappedProp[]>>;

/** One property. Where two say the same path, the first that is written counts. */
export interface MappedProp {
  /** CloudFormation path; `[*]` makes a list of one, a first `@` an attribute of the resource; empty for the same map. */
  readonly to: string;
  /**
   * What CDK does where nothing is written: nothing either, so that AWS's default applies; or a value of its own; or
   * something that depends on feature flags, versions or other properties.
   */
  readonly absent?: "unset" | "unknown" | { readonly is: string | number | boolean };
  /** Of a map: what its own properties say, below `to`. */
  readonly props?: Props;
  /** Of a list of maps: what the properties of each say. */
  readonly each?: Props;
  /** Of a map whose keys are free: what the properties of each value say; they make a list. */
  readonly every?: Props;
  /** What its value stands in; without a hole, what it means that the property is written at all. */
  readonly as?: Template;
  /** Literals and `Class.member`s that mean something of their own here. */
  readonly words?: Words;
  /** An older name of what another property says: it is read, and never written. */
  readonly older?: true;
  /** The class whose members are its values: fixes write these, and nothing where it has none (`IKey`). */
  readonly members?: string;
}

/** A construct that stands for one resource. */
export interface MappedConstruct {
  readonly type: string;
  readonly props: Props;
  /** Paths that CDK never writes, whatever the properties say. */
  readonly never?: readonly string[];
  /** What CDK writes whatever the properties say. */
  readonly constants?: Readonly<Record<string, Template>>;
  /** Properties with which the construct is something else, of which nothing is known. */
  readonly unless?: readonly string[];
  /** Further resources, each made where a property is written and not `false`. */
  readonly makes?: Readonly<Record<string, Made>>;
}

/** A resource that a property or a method makes; several templates are laid over one another. */
export interface Made {
  readonly type: string;
  /** The property is a switch: `true` is all it takes. */
  readonly flag?: true;
  readonly properties: readonly Template[];
}

/** A method of constructs that makes a resource. */
export interface MappedMethod extends Made {
  /** The constructs that have it; any construct where left out. */
  readonly on?: readonly string[];
}

/** One module of aws-cdk-lib, e.g. `aws-s3`; `core` is the library itself. */
export interface MappedModule {
  readonly module: string;
  readonly constructs?: Readonly<Record<string, MappedConstruct>>;
  readonly methods?: Readonly<Record<string, MappedMethod>>;
  /** `Class` → member, static method or (`new`) constructor → what it says. */
  readonly words?: Readonly<Record<string, Words>>;
}

/** CDK's removal policy as CloudFormation's two attributes; `kept` is what the construct does without. */
export function removal(
  kept: "Retain" | "Delete" | "Snapshot",
): Readonly<Record<"removalPolicy", readonly MappedProp[]>> {
  return {
    removalPolicy: [
      { to: "@DeletionPolicy", absent: { is: kept }, members: "RemovalPolicy" },
      { to: "@UpdateReplacePolicy", absent: { is: kept }, members: "RemovalPolicy" },
    ],
  };
}
