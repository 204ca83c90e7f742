/** Collate as a library: what the command line uses, and the types of what it prints. */
export { type ApproveOptions, approve } from './commands/approve.js';
export { type Build, type BuildOptions, build } from './commands/build.js';
export { type Inspection, inspect } from './commands/inspect.js';
export { type PreviewOptions, type RunningPreview, startPreview } from './commands/preview.js';
export { type Published, type PublishOptions, publish, type Refusal } from './commands/publish.js';
export {
  cancelSend,
  type Preview,
  previewSend,
  type RunOptions,
  type SendOptions,
  type SendResult,
  send,
  sendStatus,
  sendTest,
  writeOutbox,
} from './commands/send.js';
export type { CommonOptions } from './commands/setup.js';
export { verify } from './commands/verify.js';
export { defaultNewsletter, parseNewsletter } from './config.js';
export { AppError, type ErrorCode } from './errors.js';
export type { LostInput } from './ingest/ingest.js';
export type { InspectLine } from './inspect.js';
export type * from './model/article.js';
export type * from './model/edition.js';
export type * from './model/findings.js';
export type * from './model/language.js';
export type * from './model/newsletter.js';
export type * from './model/notice.js';
export type * from './model/site.js';
export type * from './model/source.js';
export type * from './model/span.js';
export type * from './model/story.js';
export type { Progress } from './pipeline.js';
export type { SendFile, SendReport } from './send/report.js';
export type { Failure } from './verify/verify.js';
