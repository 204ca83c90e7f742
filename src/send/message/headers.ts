/** Header fields of RFC 5322: built from values that may hold anything, and so that no value can begin a field of its own. */
import { encodeWord } from 'nodemailer/lib/mime-funcs';

export interface Header {
  readonly name: string;
  /** As it will stand after the colon: folded lines begin with a space. */
  readonly value: string;
}

/** Controls of C0 and C1, and the line ends of Unicode, which some programs take for line ends of a message. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g;

/** `"Daily\r\nBcc: all@x.example"` → `"Daily Bcc: all@x.example"` */
export const oneLine = (text: string): string => text.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim();

/** RFC 5322, 2.1.1: lines should be no longer than this. */
const LINE = 78;

/** Folds at spaces (RFC 5322, 2.2.3), so that no line is longer than it should be where that is possible. */
export const fold = (name: string, value: string): string => {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of value.split(' ')) {
    if (line.length + 1 + word.length > LINE && line !== `${name}:`) {
      lines.push(line);
      line = ` ${word}`;
    } else line += ` ${word}`;
  }
  return [...lines, line].join('\r\n').slice(name.length + 2);
};

/** Encoded words (RFC 2047) may be 75 characters long; some room is left for the name of the field. */
const ENCODED_WORD = 52;

/** Also what looks like an encoded word already is encoded, so that it means itself. */
const words = (text: string): string => (/[^ -~]|=\?/.test(text) ? encodeWord(text, 'Q', ENCODED_WORD) : text);

/** Free text, as a subject is. */
export const textHeader = (name: string, text: string): Header => ({ name, value: fold(name, words(oneLine(text))) });

/** Words of RFC 5322 that need no quotation marks around them. */
const ATOMS = /^[\w!#$%&'*+/=?^`{|}~ -]*$/;

/** `"Lind, Rosa"`, `"rosa@post.example"` → `"Lind, Rosa" <rosa@post.example>`; without a name the address alone. */
export const addressHeader = (name: string, display: string | null, address: string): Header => {
  const shown = display === null ? '' : oneLine(display);
  if (shown === '') return { name, value: address };
  const phrase = words(shown);
  const quoted =
    phrase !== shown || ATOMS.test(shown) ? phrase : `"${shown.replace(/[\\"]/g, (character) => `\\${character}`)}"`;
  return { name, value: fold(name, `${quoted} <${address}>`) };
};

/** A value that must stand as it is in one line: programs read lists of links without unfolding them. */
export const plainHeader = (name: string, value: string): Header => ({ name, value: oneLine(value) });

export const printed = ({ name, value }: Header): string => `${name}: ${value}\r\n`;
