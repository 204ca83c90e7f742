/** Words around quotation marks that tell a name, a title or a label from somebody's words; lower case. */
const forms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What has a title: a title in capitals near them is a work's. */
export const WORK_NOUNS = forms(
  `film movie book novel song album show series programme program play poem painting documentary sitcom drama comedy musical single track video game magazine essay hit
anthem hymn entitled titled headlined podcast memoir autobiography episode hashtag report article column memo study films books songs shows ship ferry yacht vessel boat`,
);

/** Right before the marks they make what follows a label: "so-called “bread law”". */
export const LABEL_WORDS = forms(
  `so-called dubbed nicknamed codenamed named known termed entitled titled labelled labeled word words term terms phrase slogan nickname definition meaning spelled
pronounced called aka alias`,
);

/** Label words for a thing said as well: somebody "used the phrase", "chanted the slogan". */
export const SAYABLE_NOUNS = forms('word words phrase slogan');

/** Behind the marks they say that the words are looked at as words: "“frozen conflict”, a term that". */
export const WORD_NOUNS = forms('phrase term word expression nickname acronym');

/** What is done with a phrase when somebody says it: "posting the phrase". */
export const USING_VERBS = forms(
  'posting posted used using shouting shouted chanting chanted uttered uttering repeating repeated screaming screamed yelling yelled',
);

/** Nouns for a thing said: words in marks behind them are somebody's, however few. */
export const SAYING_NOUNS = forms(
  `claim claims allegation allegations criticism accusation accusations promise promises warning warnings vow vows message pledge pledges statement statements remark remarks comment comments
assertion assertions suggestion suggestions insistence argument complaint complaints charge charges description assessment apology findings verdict report account ruling`,
);

/** Verbs for a thing said that want an object; too many senses to find a speaker by. */
export const SAYING_VERBS = forms(
  `charged charging vented referenced characterizes characterises characterize cast casts casting show shows showed found finds described branded portrayed characterised characterized
condemned denounced praised hailed likened promised demanded blasted slammed lamented claiming pledging vowing calls calling called urging accused accusing cited citing touting`,
);
