// The second language of what the product itself says in Tasklist; Tasklist's own texts are in locales/.

const english = document.documentElement.lang === 'en';

export const say = (chinese, inEnglish) => english ? inEnglish : chinese;
