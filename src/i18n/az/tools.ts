/** The messages of the map’s tools and of tooltips, in Azerbaijani. */
export const azTools = {
  'measure.distance': 'Məsafə',
  'measure.area': 'Sahə',
  'measure.position': 'Koordinatlar',
  'measure.how':
    'Nöqtə qoymaq üçün xəritəyə klikləyin. Klaviatura ilə: yuxarıdakı düymədə ox düymələri xəritəni hərəkət etdirir, Enter ortasına nöqtə qoyur, Backspace sonuncunu geri götürür, Escape bağlayır.',
  'measure.how-position':
    'Göstəricinin altındakı koordinatları kopyalamaq üçün xəritəyə klikləyin. Klaviatura ilə: yuxarıdakı düymədə ox düymələri xəritəni hərəkət etdirir, Enter ortanınkını kopyalayır.',
  'measure.add': 'Ortaya nöqtə qoy',
  'measure.copy-middle': 'Xəritənin ortasını kopyala',
  'measure.clear': 'Təmizlə',
  'measure.points': '{n, plural, =0 {Hələ nöqtə yoxdur} one {# nöqtə} other {# nöqtə}}',
  'measure.perimeter': 'perimetr {value}',
  'measure.crossing': 'Kənarlar kəsişir: bu, tək bir sahə deyil.',
  'measure.full': '{most} nöqtədən artıq qoymaq olmaz.',
  'measure.outside': 'Bu yer xəritənin əhatəsindən kənardadır.',
  'measure.basis':
    'WGS 84 ellipsoidi üzrə ən qısa yollarla; nöqtələriniz nə qədər dəqiqdirsə, o qədər.',
  'measure.position-of':
    '{latitude}° {ns, select, n {şm. e.} other {c. e.}}, {longitude}° {ew, select, e {ş. u.} other {q. u.}}',
  'measure.pointer': 'Göstəricinin altında',
  'measure.middle': 'Xəritənin ortası',
  'measure.copied': 'Kopyalandı: {text} (enlik, uzunluq; WGS 84)',
  'measure.datum': 'WGS 84; bu miqyasda göründüyündən daha xırda deyil, ən çoxu təxminən 10 m.',
  'full-screen.refused': 'Bu brauzer səhifənin bir hissəsini tam ekranda göstərmir.',
  'hint.first': 'Rəqəmlərini görmək üçün çəkilənin üzərinə gəlin və ya toxunun.',
  'tip.layers': 'İşarələrin mənası və göstərilən qatlar',
  'tip.line': 'Xəttin başqa gedişini sınayın və hansı rəqəmlərin dəyişdiyini görün',
  'tip.file': 'Öz xəttinizi müqayisə edin: GeoJSON, KML və ya GPX',
  'tip.measure': 'Məsafə, sahə, koordinatlar',
  'tip.share': 'Məhz bu görünüşü ötür',
  'tip.cite': 'İstinad, BibTeX, GeoJSON, CSV',
  'tip.know': 'Metodlar, məlumatlar, versiyalar, düzəlişlər',
  'tip.items': 'Çəkilən və adı olan hər şey',
  'tip.link': 'Məhz bu görünüşün ünvanını kopyalayır',
} as const;
