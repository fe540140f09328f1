import { viewOfEmbedLink } from '../../../model/embed-look';

/**
 * Leads `embed/view/#<a link of explore>&lang=<language>` to the page of its claim, which reads the
 * rest of the link itself; so that one address serves every view.
 */
const { claims = '', languages = '', steps = '' } = document.documentElement.dataset;
const given = new URLSearchParams(location.hash.slice(1));

const listed = (names: string, wanted: string | null) => {
  const all = names.split(' ');
  return wanted !== null && all.includes(wanted) ? wanted : all[0];
};

/** A link to a step of the tour is one to its claim. */
const tour = steps
  .split(' ')
  .map((pair) => pair.split(':'))
  .find(([step]) => step === given.get('tour'));
const claim = listed(claims, given.get('claim') ?? tour?.[1] ?? null);

const own = navigator.languages.map((tag) => tag.split('-')[0] ?? '');
const preferred = own.find((code) => languages.split(' ').includes(code)) ?? null;
const language = listed(languages, given.get('lang') ?? preferred);
const looks = ['theme', 'fit', 'live'].flatMap((name) =>
  given.has(name) ? [`${name}=${encodeURIComponent(given.get(name) ?? '')}`] : [],
);
const hash = [viewOfEmbedLink(location.hash), ...looks].filter(Boolean).join('&');
location.replace(`../${language}/${claim}/${hash && `#${hash}`}`);
