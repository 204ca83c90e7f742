/** Words about pictures and about pages, not about the world. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** Where a picture comes from, when nobody is credited. */
export const PICTURE_KINDS = words('file library stock handout archive');

/** How the names of picture agencies end. */
export const PICTURE_FIRM_ENDINGS = words('Getty Photo Photos Images Image Pictures Picture Shutterstock');

/** Words of forms that ask for an address. */
export const FORM_WORDS = phrases('e-mail, email, newsletter, sign up, subscri, share, inbox');
