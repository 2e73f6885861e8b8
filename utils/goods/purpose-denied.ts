// Where the law asks for it, goods say themselves that they are no medicine: 'not intended to diagnose, treat, cure or prevent
// any disease'. Who says so promises nothing, though the words of a promise stand behind; a full stop ends what is denied.

const before =
  /(?<!\p{L})(?:(?:not|n['’]t)\s(?:(?:been|be|fda|yet)[\s-])*(?:intended|meant|designed|approved|evaluated|authori[sz]ed|licen[sc]ed|suitable|indicated|claimed|a\s(?:medicine|drug|substitute|replacement))|nicht\s(?:(?:dazu|dafür)\s)?(?:zur|zum|für\sdie|bestimmt|gedacht|geeignet|zugelassen|vorgesehen)|(?:n['’](?:est|a)|ne\s(?:vise|prétend|sont|remplace))\s?pas\s(?:été\s)?(?:une?\s|à\s|destinée?s?|conçue?s?|approuvée?s?|indiquée?s?)|no\s(?:(?:está|están|se|ha\ssido|es)\s)?(?:destinad|indicad|diseñad|aprobad|pensad|pretend|sustituy|reemplaz|un\smedicamento)\p{L}*|non\s(?:(?:è|sono|si)\s)?(?:destinat|indicat|approvat|intes|pensat|sostitui|un\s(?:farmaco|medicinale))\p{L}*|não\s(?:(?:é|está|se|foi)\s)?(?:destin|indicad|aprovad|pretend|substitu|um\smedicamento)\p{L}*|не\s(?:предназнач|явля|одобр|заменя|претенд|зарегистриров)\p{L}*|nie\s(?:(?:jest|są)\s)?(?:przeznaczon|służ|zastęp|zatwierdz)\p{L}*|niet\s(?:bedoeld|bestemd|goedgekeurd|voor\sde)|inte\s(?:avsedd?|avsett|godkänd|ämnad|ett\släkemedel))(?!\p{L})[^.!?;]*$|(?:不(?:能|可|得)?|并非|非)(?:代替|替代|用于|用作|作为|以)[^。！？；]*$/iu;

const behind =
  /^[^.!?;]{0,40}?\s(?:nicht\s(?:bestimmt|gedacht|geeignet|vorgesehen|zugelassen)|(?:kullanılmaz|değildir|amaçlamaz|yerine geçmez))(?!\p{L})|^[^。！？]{0,8}?目的(?:と|に)?(?:した|する)?[^。！？]{0,6}(?:ません|ない|なく)|^[^.。]{0,24}?(?:아닙니다|아님|아니며|아닙)/iu;

/** Whether words at a place are said to be what goods are not for. */
export const isOtherwiseMeant = (text: string, start: number, end: number): boolean =>
  before.test(text.slice(Math.max(0, start - 120), start)) || behind.test(text.slice(end, end + 60));
