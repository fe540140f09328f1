import type { FaultMessages } from '../faults';

/** What the page says of its own faults, in Azerbaijani. */
export default {
  'fault.not-live':
    'Hərəkət etdirilə bilən xəritə işə düşməyib: onun faylları gəlməyib və ya skriptlər söndürülüb. Rəsm, bütün iddialar və bütün rəqəmlər bu səhifədədir.',
  'fault.map-stopped':
    'Canlı xəritə hazırda işləmir. Rəsm və rəqəmlər qalır; xəritə mümkün olan kimi özü yenidən işə düşəcək.',
  'fault.again': 'Səhifə onu özü yenidən istəyəcək.',
  'fault.slow': 'Hələ yüklənir: {layers}.',
  'fault.offline': 'Bağlantı yoxdur: səhifə bu brauzerin saxladığı kimi göstərilir.',
  'fault.new-version':
    'Bu səhifənin daha yeni versiyası var. Görünüşünüz, xəttiniz və fayllarınız qalır.',
  'fault.load-new': 'Yüklə',
} satisfies FaultMessages;
