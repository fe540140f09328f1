import type { PrintCatalogue } from '../print';

/** What prints and the page that makes them say, in Azerbaijani; loaded where it is needed. */
export default {
  'print.north': 'Şm',
  'print.scale': 'Miqyas 1:{scale}',
  'print.quoted': 'Sitat gətirilir: {source}.',
  'print.data-version': '{title}. Məlumatların versiyası: {version}.',
  'print.refused.small': 'Ölçü çox kiçikdir: hər tərəf ən azı {least} {unit} olmalıdır.',
  'print.refused.large': 'Ölçü çox böyükdür: heç bir tərəf {most} {unit}-dən çox ola bilməz.',
  'print.refused.whole-pixels': 'Piksellə ölçü tam ədəd olmalıdır.',
  'print.refused.margin': 'Bu kənar boşluğu çox az yer saxlayır: ən çoxu {most} {unit}.',
  'print.refused.scale': 'Miqyas 1:{least} ilə 1:{most} arasında olmalıdır.',
  'print.refused.dpi': 'Ayırdetmə hər düymədə {least} ilə {most} nöqtə arasında olmalıdır.',
  'print.refused.pixels':
    '{width} × {height} piksel yaradıla biləndən çoxdur; ayırdetməni və ya ölçünü azaldın.',
  'print.refused.no-room':
    'Başlıq və qeydlər xəritəyə yer saxlamır: hündürlüyü ən azı {more} mm artırın və ya nəyisə çıxarın.',
  'print.refused.leaves-data':
    '1:{scale} miqyasında xəritə bu dosyedə haqqında məlumat olmayan ərazini göstərərdi. Bu səhifədə 1:{fits} və daha iri miqyaslar məlumatların hüdudunda qalır.',
  'print.refused.cmyk': 'Yalnız PDF CMYK ola bilər; RGB, boz və ya qara rəngi seçin.',
} satisfies PrintCatalogue;
