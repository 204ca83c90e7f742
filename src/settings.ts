/** A YAML file that an owner or an editor writes → its validated value, every complaint with its file and line. Reads no file itself. */
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { AppError } from './errors.js';

export interface Settings<T> {
  readonly value: T;
  /** `path:line` of the key or item at a path into the value, else of the nearest above it. */
  readonly whereIs: (path: readonly PropertyKey[]) => string;
}

/** Refuses names that stand for nothing, and so many that a small file would become a huge value. */
const plain = (document: Document, path: string): unknown => {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError)
      throw new AppError('config-syntax', error.message, { where: path, cause: error });
    throw error;
  }
};

/** Throws AppError `config-syntax` or `config-invalid` with `path:line`; an empty file is an empty mapping. */
export const parseSettings = <S extends z.ZodType>(
  text: string,
  path: string,
  schema: S,
  /** `failsafe`: every value is the string that was written, so that an id such as `12e4` is no number. */
  values: 'core' | 'failsafe' = 'core',
): Settings<z.output<S>> => {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    schema: values,
  });
  const lineAt = (offset: number): string => `${path}:${lines.linePos(offset).line}`;
  const broken = document.errors[0];
  if (broken) throw new AppError('config-syntax', broken.message, { where: lineAt(broken.pos[0]), cause: broken });
  const whereIs = (wanted: readonly PropertyKey[]): string => {
    for (let depth = wanted.length; depth > 0; depth--) {
      const node = document.getIn(wanted.slice(0, depth), true) as
        | { range?: readonly [number, number, number] }
        | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return path;
  };
  const result = schema.safeParse(plain(document, path) || {}, {
    error: ({ code, input }) => (code === 'invalid_type' && input === undefined ? 'is missing' : undefined),
  });
  if (!result.success) {
    const issue = result.error.issues[0];
    const at = issue?.path ?? [];
    throw new AppError('config-invalid', `${at.join('.') || 'the file'}: ${issue?.message ?? 'not valid'}`, {
      where: whereIs(at),
    });
  }
  return { value: result.data, whereIs };
};
