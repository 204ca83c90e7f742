/**
 * The words that Collate itself prints in an edition, a file a language. All other words of an edition are an article's, an
 * editor's or the owner's. Every outlet prints these, and verification knows them as no article's words.
 */
import { en } from './en.js';

/** What a second language has to word; `en.ts` says where each stands. */
export type Messages = typeof en;

const LANGUAGES: Readonly<Record<string, Messages>> = { en };

/** `"en-GB"` → English; a language that has no messages of its own gets English ones. */
export const messagesOf = (locale: string): Messages => LANGUAGES[locale.toLowerCase().split('-')[0] ?? ''] ?? en;
