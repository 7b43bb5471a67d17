import { UNKNOWN_PIECE } from "../../model/value.ts";
import type { Through, Value } from "../../model/value.ts";

/** A part of a string: its text, with U+FFFC for what is unknown, and the resource it names. */
export interface Piece {
  readonly text: string;
  readonly known: boolean;
  readonly refersTo?: string;
  readonly through?: Through;
}

/** The text of a value as a piece of a string. */
export function pieceOf(value: Value | undefined): Piece {
  if (value?.is === "scalar") {
    return {
      text: String(value.value),
      known: true,
      ...(value.through === undefined ? {} : { through: value.through }),
    };
  }
  if (value?.is === "unknown") {
    return {
      text: value.text ?? UNKNOWN_PIECE,
      known: false,
      ...(value.refersTo === undefined ? {} : { refersTo: value.refersTo }),
    };
  }
  return { text: UNKNOWN_PIECE, known: false };
}

/** The pieces of an `Fn::Sub` string; `${!Name}` is the text `${Name}`. */
export function subPieces(text: string, valueOf: (name: string) => Value | undefined): readonly Piece[] {
  return text.split(/(\$\{[^}]*\})/).map((part) => {
    if (!part.startsWith("${") || !part.endsWith("}")) return { text: part, known: true };
    const name = part.slice(2, -1).trim();
    return name.startsWith("!") ? { text: `\${${name.slice(1)}}`, known: true } : pieceOf(valueOf(name));
  });
}

/** Pieces put together. It names a resource only where it is nothing but that reference. */
export function concatenated(pieces: readonly Piece[]): Piece {
  const written = pieces.filter((piece) => piece.text !== "");
  const through = written.find((piece) => piece.through !== undefined)?.through;
  const only = written.length === 1 ? written[0]?.refersTo : undefined;
  return {
    text: written.map((piece) => piece.text).join(""),
    known: written.every((piece) => piece.known),
    ...(only === undefined ? {} : { refersTo: only }),
    ...(through === undefined ? {} : { through }),
  };
}
