import type { Phrases } from '../phrases.ts';

/** What things are said to be suited to, as adjectives: for school, town, sport, mountains, evenings. */
export const suited: Phrases = {
  de: 'sportlich~; schulisch~; festlich~; alltäglich~; sommerlich~; winterlich~; geschäftlich~; urban~',
  fr: 'scolaire~; sportif~; sportive~; urbain~; quotidien~; festif~; estival~; professionnel~; décontracté~',
  es: 'escolar~; escolares; deportiv~; urban~; universitari~; laboral~; player~; casual~; fiestero~; formal~; diari~; viajer~; ejecutiv~',
  it: 'scolastic~; sportiv~; urban~; universitari~; lavorativ~; elegant~; casual; formal~; quotidian~; estiv~; trekking',
  pt: 'escolar~; escolares; esportiv~; urban~; universitári~; casual~; formal~; executiv~; diári~; festiv~; social',
  pl: 'szkoln~; sportow~; miejsk~; turystyczn~; trekkingow~; górsk~; podróżn~; plażow~; biurow~; wieczorow~; imprezow~; codzienn~; wakacyjn~; weseln~; treningow~; outdoorow~; rowerow~; wycieczkow~; weekendow~',
  nl: 'sportief; sportieve; zakelijk~; feestelijk~; dagelijks~; zomers~; winters~; stads',
  ru: 'школьн~; городск~; спортивн~; туристическ~; походн~; дорожн~; пляжн~; офисн~; вечерн~; нарядн~; праздничн~; повседневн~; домашн~; тренировочн~; выпускн~; коктейльн~; деловой; деловая; деловое; деловые; прогулочн~; путешественн~; студенческ~; свадебн~',
  tr: 'okul; spor; günlük; seyahat; plaj; ofis; abiye; kışlık; yazlık; dağcı; kampçı',
};
