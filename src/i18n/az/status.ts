import type { StatusMessages } from '../status';

/** What the self-check says, in Azerbaijani. */
export default {
  'status.title': 'Özünüyoxlama',
  'status.lead':
    'Bu sayt nədən ibarətdir və brauzeriniz onunla nə edə bilir. Buradan heç nə heç yerə göndərilmir.',
  'status.to-map': 'Xəritəyə keç',
  'status.build': 'Bu yığım',
  'status.engine': 'Proqram',
  'status.build-version': 'Yığım',
  'status.data-version': 'Məlumatların versiyası',
  'status.released': 'Yayımlanıb',
  'status.unreleased': 'hələ yayımlanmayıb',
  'status.checks': 'Yığım zamanı aparılmış məlumat yoxlamaları',
  'status.checks-none':
    '{n, plural, one {# yoxlama} other {# yoxlama}} düzəldilməli heç nə tapmadı.',
  'status.checks-issues':
    '{n, plural, one {# yoxlama} other {# yoxlama}}; qeydlərin sayı: {issues}.',
  'status.layers': 'Qatlar və məlumatlarının tarixləri',
  'status.layer': 'Qat',
  'status.date': 'Məlumatların tarixi',
  'status.supply': 'Bu saytda başqalarına məxsus olanlar',
  'status.licences':
    'Kodun, hərflərin və məlumatların adları, versiyaları və lisenziyaları (mətn, ingiliscə)',
  'status.bill': 'Maşınlar üçün komponentlərin siyahısı (CycloneDX)',
  'status.browser': 'Brauzeriniz',
  'status.needs-script': 'Bu hissəni skript doldurur; o, burada söndürülüb və ya gəlməyib.',
  'status.lacks-nothing': 'Xəritənin istifadə etdiyi hər şey var.',
  'status.lacks': 'Çatışmır:',
  'status.can': 'Xəritə nədən istifadə edir',
  'status.here': 'Burada',
  'status.yes': 'var',
  'status.no': 'yoxdur',
  'status.webgl': 'Canlı xəritə (WebGL 2)',
  'status.renderer': 'Nə ilə çəkilir',
  'status.worker': 'Arxa planda ölçmə və faylların oxunması (workers)',
  'status.database': 'Xəttinizin və fayllarınızın saxlanması (IndexedDB)',
  'status.service-worker': 'Səhifənin şəbəkəsiz göstərilməsi (service worker)',
  'status.popover': 'Xəritə üzərində ipucular və qeydlər (popover)',
  'status.network': 'Şəbəkə',
  'status.letters-armenian': 'Erməni hərfləri',
  'status.letters-georgian': 'Gürcü hərfləri',
  'status.letters-azerbaijani': 'Azərbaycan hərfləri',
  'status.letters-cyrillic': 'Rus hərfləri',
} satisfies StatusMessages;
