import type { PrintCatalogue } from '../print';

/** What prints and the page that makes them say, in Georgian; loaded where it is needed. */
export default {
  'print.north': 'ჩ',
  'print.scale': 'მასშტაბი 1:{scale}',
  'print.quoted': 'ციტირებულია: {source}.',
  'print.data-version': '{title}. მონაცემთა ვერსია {version}.',
  'print.refused.small': 'ზომა ძალიან მცირეა: თითოეული გვერდი უნდა იყოს სულ მცირე {least} {unit}.',
  'print.refused.large': 'ზომა ძალიან დიდია: არცერთი გვერდი არ უნდა აღემატებოდეს {most} {unit}-ს.',
  'print.refused.whole-pixels': 'პიქსელებში ზომა მთელი რიცხვი უნდა იყოს.',
  'print.refused.margin': 'ასეთი ველი ძალიან ცოტა ადგილს ტოვებს: არაუმეტეს {most} {unit}.',
  'print.refused.scale': 'მასშტაბი უნდა იყოს 1:{least}-სა და 1:{most}-ს შორის.',
  'print.refused.dpi': 'გარჩევადობა უნდა იყოს {least}-დან {most} წერტილამდე დუიმზე.',
  'print.refused.pixels':
    '{width} × {height} პიქსელი იმაზე მეტია, რისი შექმნაც შესაძლებელია; შეამცირეთ გარჩევადობა ან ზომა.',
  'print.refused.no-room':
    'სათაური და შენიშვნები რუკისთვის ადგილს არ ტოვებს: გვერდი სულ მცირე {more} მმ-ით გაზარდეთ ან რამე ამოიღეთ.',
  'print.refused.leaves-data':
    '1:{scale} მასშტაბით რუკა აჩვენებდა ადგილს, რომლის შესახებაც ამ დოსიეში მონაცემები არ არის. ამ გვერდზე მონაცემების ფარგლებში რჩება 1:{fits} და უფრო მსხვილი მასშტაბები.',
  'print.refused.cmyk': 'CMYK-ში მხოლოდ PDF შეიძლება იყოს; აირჩიეთ RGB, ნაცრისფერი ან შავი.',
} satisfies PrintCatalogue;
