/** Who supplies texts and pictures to newspapers, as credit lines, captions and datelines name them. */

/** News agencies by the short name they go by; every form is compared whole, in upper case. */
export const NEWS_AGENCIES: Readonly<Record<string, readonly string[]>> = {
  AAP: ['AAP', 'AUSTRALIAN ASSOCIATED PRESS'],
  AFP: ['AFP', 'AGENCE FRANCE-PRESSE', 'AGENCE FRANCE PRESSE'],
  ANI: ['ANI'],
  ANSA: ['ANSA'],
  Anadolu: ['ANADOLU', 'ANADOLU AGENCY'],
  AP: ['AP', 'ASSOCIATED PRESS', 'THE ASSOCIATED PRESS'],
  Bloomberg: ['BLOOMBERG', 'BLOOMBERG NEWS'],
  'Canadian Press': ['THE CANADIAN PRESS', 'CANADIAN PRESS'],
  dpa: ['DPA', 'DEUTSCHE PRESSE-AGENTUR', 'DEUTSCHE PRESSE AGENTUR'],
  EFE: ['EFE'],
  IANS: ['IANS'],
  Interfax: ['INTERFAX'],
  KCNA: ['KCNA'],
  Kyodo: ['KYODO', 'KYODO NEWS'],
  PA: ['PA', 'PA MEDIA', 'PRESS ASSOCIATION', 'THE PRESS ASSOCIATION'],
  PTI: ['PTI', 'PRESS TRUST OF INDIA'],
  Reuters: ['REUTERS', 'THOMSON REUTERS'],
  'RIA Novosti': ['RIA', 'RIA NOVOSTI'],
  TASS: ['TASS'],
  UPI: ['UPI', 'UNITED PRESS INTERNATIONAL'],
  Xinhua: ['XINHUA', 'XINHUA NEWS AGENCY'],
  Yonhap: ['YONHAP', 'YONHAP NEWS AGENCY'],
};

/** Picture agencies and the other words a picture credit consists of, upper case. */
export const PICTURE_CREDITS: ReadonlySet<string> = new Set(
  (
    'ABACA|ACTION IMAGES|ALAMY|AP PHOTO|BARCROFT|BBC|CONTRIBUTOR|CORBIS|COURTESY|EPA|EPA-EFE|EUROPEAN PRESSPHOTO AGENCY|FACEBOOK|FILE|FILE PHOTO|' +
    'FILE PICTURE|FILE IMAGE|GETTY|GETTY IMAGES|HANDOUT|IMAGO|INSTAGRAM|ISTOCK|ITV|MAGNUM|NURPHOTO|PA ARCHIVE|PA WIRE|PHOTO|POOL|POOL PHOTO|POOL VIA REUTERS|REX|REX FEATURES|' +
    'REX SHUTTERSTOCK|ROYALS|SHUTTERSTOCK|SIPA|SIPA USA|SKY NEWS|SNS|SPLASH|SPLASH NEWS|STOCK IMAGE|STRINGER|SUPPLIED|SWNS|TWITTER|WENN|WIREIMAGE|ZUMA|ZUMA PRESS'
  ).split('|'),
);
