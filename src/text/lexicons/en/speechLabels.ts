/** Labels in front of a line with a colon; lower case. */
const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** They stand for somebody who speaks, without a name. */
export const SPEAKING_LABELS = forms(
  'q a question answer host moderator interviewer interviewee reporter anchor presenter judge counsel prosecutor defendant witness narrator caller audience president chairman chairwoman speaker',
);

/** They open a line of the paper. */
export const PAPER_LABELS = forms(
  `note notes photo photos score scores background update updates watch read more breaking correction corrections video live time where when what who why how source sources pros cons
opinion analysis explainer fact verdict result results goals cards teams venue date price director cast rating tickets details related caption picture pictures credit warning tip`,
);
