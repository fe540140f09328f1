/** The messages about citing a claim and passing on its data, in Azerbaijani. */
export const azCiting = {
  'cite.open-map': 'Xəritəni aç',
  'cite.plain': 'İstinad',
  'cite.sentence': 'Nəticə bir cümlə ilə',
  'cite.copy': 'Kopyala',
  'cite.copied': 'Kopyalandı: {what}.',
  'cite.refused': 'Brauzer səhifəyə kopyalamağa icazə vermir. Mətn seçilib.',
  'cite.pieces': 'Hissələr GeoJSON kimi',
  'cite.table': 'Cədvəl CSV kimi',
  'cite.loading': 'Məlumatlar yüklənir…',
  'cite.failed': 'Məlumatları yükləmək mümkün olmadı.',
  'cite.rights': 'Məlumatların lisenziyası: {licence}. Mənbəni göstərin: {credit}.',
  'cite.entry':
    '“{title}”. {work}. Delimit, məlumatların versiyası {version}. Sitat: {publisher}, {published}. {address} (baxılıb: {accessed}).',
  'cite.finding':
    '{label}: {finding} ({work}, məlumatların versiyası {version}; xəritə məlumatları: {credit}; {address}).',
  'csv.claim': 'İddia',
  'csv.unit': 'Vahid',
  'csv.note': 'Qeyd',
  'csv.layers': 'İstifadə olunan qatlar',
  'csv.version': 'Məlumatların versiyası',
  'csv.address': 'Ünvan',
} as const;
