/** A template that cannot be used: the owner has to mend it, so rendering stops. Content never causes it. */
export class TemplateError extends Error {
  /** `path` or `path:line` of the template. */
  readonly where: string;

  constructor(message: string, where: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'TemplateError';
    this.where = where;
  }
}
