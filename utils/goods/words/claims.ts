import type { OfIllness } from './illnesses.ts';

/**
 * Words of claims, once for titles and papers: a class a claim, a line a language, phrases parted by semicolons; '(a|b)' is one
 * or the other, '~' after a word takes the endings of its language, '*' any.
 */
export const claimWords = {
  /** Approved by an authority that approves nothing of the kind. */
  fdaApproval: {
    en: 'fda (approved|cleared|certified|authorized|compliant|approval|certificate|certification|passed); (approved|certified|cleared) by (fda|the fda)',
    zh: '(通过|已通过|获得|取得)(|美国)FDA(认证|批准|许可|检测); FDA认证; FDA認證; FDA批准; FDA核准; FDA许可; 通过FDA; 美国FDA认证; 美国FDA',
    ru: '(одобрен~|сертифицирован~) fda; fda (одобрен~|сертифицирован~); (сертификат|сертификация) fda',
    de: 'fda (zugelassen|geprüft|zertifiziert|genehmigt|zulassung|zertifikat); von der fda (zugelassen|geprüft|zertifiziert)',
    fr: '(approuvé~|certifié~) par la fda; (approuvé~|certifié~|homologué~) fda; certification fda',
    es: '(aprobad~|certificad~) por (la fda|fda); (aprobad~|certificad~) fda; certificación fda',
    it: '(approvat~|certificat~) (dalla fda|da fda|fda); certificazione fda',
    pt: '(aprovad~|certificad~) (pela fda|pela anvisa|fda|anvisa); certificação fda',
    ja: 'FDA承認; FDA認証; FDA認可; FDA許可; FDA証明; FDA取得; FDA承認済み',
    ko: 'FDA 승인; FDA승인; FDA 인증; FDA인증; FDA 허가',
    pl: 'zatwierdzon~ przez fda; certyfikat fda',
    id: 'disetujui fda',
    ms: 'kelulusan fda',
    vi: 'fda chứng nhận; được fda; chứng nhận fda',
    nl: 'fda goedgekeurd',
    tr: 'fda (onaylı|sertifikalı|onayı)',
    ar: 'معتمد من fda',
  },
  fdaRegistration: {
    en: 'fda (registered|registration); registered with (fda|the fda)',
    zh: 'FDA注册; FDA登记',
    ru: 'зарегистрирован~ fda; регистрация fda',
    de: 'fda registriert',
    fr: 'enregistré~ fda; enregistré~ auprès de la fda',
    es: 'registrad~ (en la fda|por la fda|fda)',
    it: 'registrat~ (presso la fda|fda)',
    pt: 'registrad~ (na fda|fda)',
    ja: 'FDA登録',
    ko: 'FDA 등록; FDA등록',
  },
  /** The same of other authorities: what they license or list, they do not approve. */
  authorityApproval: {
    en: '(tga|efsa|mhra|health canada|medsafe) (approved|certified|approval); approved by (tga|the tga|efsa|health canada)',
    zh: 'TGA认证; TGA批准; EFSA认证; EFSA批准',
    ru: 'одобрен~ (минздравом|роспотребнадзором|росздравнадзором)',
    de: 'efsa (zugelassen|geprüft); bfarm (zugelassen|geprüft)',
    fr: 'approuvé~ (efsa|ansm); approuvé~ par (l efsa|l ansm)',
    es: 'aprobad~ por (la efsa|cofepris|la cofepris|la aemps)',
    it: 'approvat~ (efsa|aifa); approvat~ (dall efsa|dall aifa)',
    ja: '厚生労働省承認; 厚生労働省認可; 厚労省承認; 厚労省認可',
    ko: '식약처 인증; 식약처인증; 식약처 승인; 식약처승인',
  },
  /** The mark itself, where no law of it covers the goods. */
  ceMark: {
    en: 'ce (mark|marked|marking|standard)',
    zh: 'CE标志; CE标准',
    ru: '(знак|маркировка) ce',
    de: 'ce (kennzeichnung|zeichen)',
    fr: '(marquage|norme~) ce',
    es: 'marcado ce',
    it: '(marchio|marcatura|marca) ce',
    pt: 'marcação ce',
    ja: 'CEマーク(取得|付き); CEマーク; CE規格',
    ko: 'CE마크; CE 마크',
  },
  /** The mark as if somebody certified by it: its maker declares it himself. */
  ceCertificate: {
    en: 'passed ce (certification|approval); ce (certified|certificate|certificates|certification|approved)',
    zh: '(|已|已经)(通过|获|获得|取得|拥有|具有|持有)CE(|欧盟|安全)认证; CE认证证书; CE(欧盟|安全)认证; CE认证; CE認證; 通過CE認證; CE证书; CE證書; 通过CE',
    ru: '(сертификат|сертификация) ce; сертифицирован~ ce; одобрен~ ce',
    de: 'ce (zertifiziert~|zertifikat|zertifizierung|geprüft~|zugelassen)',
    fr: '(certifié~|approuvé~|homologué~) ce; (certification|certificat) ce',
    es: '(certificad~|aprobad~|homologad~) ce; certificación ce',
    it: '(certificat~|approvat~|omologat~) ce; certificazione ce',
    pt: '(certificad~|aprovad~|homologad~) ce; certificação ce',
    ja: 'CE認証(取得済み|取得|済み|済); CE認証; CE承認; CE取得(済み|済); CE取得',
    ko: 'CE(| )인증 (획득|완료|취득|받은|제품); CE 인증; CE인증; CE 승인',
    pl: 'certyfikat~ ce',
  },
  /** The mark as if somebody gave it for quality. */
  ceQuality: {
    en: 'ce (quality|quality mark|certified quality|quality certified)',
    zh: 'CE质量; CE品质; CE质量认证; CE 品质认证; CE批准',
    ru: '(качество|качества|знак качества) ce',
    de: 'ce (qualität|gütesiegel|qualitätssiegel)',
    fr: 'qualité ce',
    es: '(calidad|sello de calidad) ce',
    it: '(qualità|marchio di qualità) ce',
    pt: '(qualidade|selo de qualidade) ce',
    ja: 'CE品質',
    ko: 'CE 품질',
  },
  /** A certificate of what laboratories test and makers declare, and nobody certifies. */
  labCertificate: {
    en: '(reach|rohs|msds) (certificate|certificates|certified|certification|approved)',
    zh: '(REACH|RoHS|MSDS)(|欧盟)(认证|證書|認證|证书)',
    ru: '(сертификат|сертификация) (reach|rohs|msds); сертифицирован~ (reach|rohs)',
    de: '(reach|rohs|msds) (zertifiziert~|zertifikat|zertifizierung)',
    fr: '(certifié~|certificat|certification) (reach|rohs)',
    es: '(certificad~|certificación) (reach|rohs)',
    it: '(certificat~|certificazione) (reach|rohs)',
    pt: '(certificad~|certificação) (reach|rohs)',
    ja: 'REACH認証; RoHS認証',
    ko: 'REACH 인증; REACH인증; RoHS 인증; RoHS인증',
    pl: 'certyfikat~ (reach|rohs)',
  },
  /** What stood before the technical regulations of the union took its place. */
  gostR: {
    en: 'gost r (certificate|certified|certification)',
    zh: 'GOST R(认证|证书); ГОСТ Р(认证|证书)',
    ru: '(сертификат~|сертификация|сертифицирован~|сертификат~ соответствия) гост р',
  },
  /** A letter that says a paper is not needed, as if it were one. */
  refusalLetter: {
    en: '(refusal|exemption) letter',
    zh: '拒绝函; 豁免函',
    ru: 'отказн~ письм*',
  },
  /** The papers of the Eurasian union, outside it. */
  eac: {
    en: 'eac (certified|certificate|certification|declaration|marked|mark|approved)',
    zh: 'EAC(认证|证书|標誌|标志)',
    ru: '(сертификат~|деклараци~|знак|маркировка) (еас|eac|еаэс); сертифицирован~ (еас|eac|еаэс)',
  },
  /** Approved by Brazil's office of telecommunications. */
  anatel: {
    en: 'anatel (approved|certified|homologated)',
    zh: 'ANATEL(认证|證書|证书|认可)',
    pt: '(homologad~|certificad~|aprovad~) (anatel|pela anatel|na anatel); (homologação|certificação|selo) (anatel|da anatel)',
    es: '(homologad~|certificad~) (anatel|por anatel)',
  },
  /** Certified by marks of Europe and America. */
  foreignMark: {
    en: '(fcc|ce fcc|ce and fcc|fcc and ce) (certified|certification|certificate|approved)',
    zh: '(FCC|CE FCC|CE/FCC|CE、FCC|FCC CE)(| )(认证|認證|证书)',
    ja: '(FCC|CE FCC|CE/FCC|CE・FCC|FCC・CE)(| )(認証|取得)',
    ko: '(FCC|CE FCC|CE/FCC|CE·FCC|FCC CE)(| )인증',
  },
  /** That a paper is not needed. */
  notNeeded: {
    en: '(no|without) (kc|pse) (needed|required|necessary); (kc|pse) (not required|not needed|exempt)',
    zh: '(无需|不需要|不需|免)(PSE|KC)(|认证)',
    ja: 'PSE(|マーク|認証)(は|)(不要|対象外|免除)',
    ko: 'KC(| )(|인증 |인증)(불필요|면제|필요 없음|필요없음|없이)',
  },
  /** Certified by somebody who is named, of what it is not said. */
  certifiedBy: {
    en: 'certified by; accredited by; officially certified; government certified',
    zh: '官方认证; 权威认证; 国家认证; 国际认证; 机构认证',
    ru: 'сертифицирован~ (в|по|компанией|институтом); официально сертифицирован~',
    de: 'zertifiziert (von|durch); amtlich (geprüft|zertifiziert); staatlich (geprüft|zertifiziert)',
    fr: 'certifié~ par; homologué~ par; officiellement certifié~',
    es: 'certificad~ por; avalad~ por; oficialmente certificad~',
    it: 'certificat~ (da|dal|dalla); ufficialmente certificat~',
    pt: 'certificad~ (por|pelo|pela); oficialmente certificad~',
    ja: '公式認証; 国際認証; 公的機関認証; 第三者機関認証',
    ko: '공식 인증; 국제 인증; 공인 인증; 국가 인증',
  },
  eco: {
    en: '(eco|environmentally|environment|earth|planet|nature) friendly; ecofriendly; (climate|carbon|co2) neutral; eco conscious; 100% eco; ecologically safe; good for the environment',
    zh: '环保; 绿色环保; 环境友好; 碳中和; 零碳',
    ru: 'экологичн*; экологически чист*; эко-друж*; экодруж*; безопасно для природы; углеродно-нейтральн*',
    de: 'umweltfreundlich*; klimaneutral*; umweltschonend*; klimafreundlich*; ökofreundlich*',
    fr: "écologique*; éco-responsable*; écoresponsable*; (respectueux|respectueuse) de l'environnement; neutre en carbone; bon pour la planète",
    es: 'ecológico y sostenible; (respetuoso|respetuosa|amigable) con el medio ambiente; ecoamigable; eco amigable; neutro en carbono',
    it: "ecosostenibile; ecosostenibili; rispettoso dell'ambiente; ecocompatibile; amico dell’ambiente; a impatto zero; carbon neutral",
    pt: 'ecologicamente correto; amigo do ambiente; ecoamigável; eco-amigável; neutro em carbono',
    ja: '環境に優しい; 環境にやさしい; エコフレンドリー; 地球に優しい; 地球にやさしい; カーボンニュートラル',
    ko: '친환경; 에코 프렌들리; 탄소중립',
  },
  /** Certified by a law of China, which other laws of organic goods do not take for theirs. */
  chineseOrganic: {
    en: '(china|chinese) organic (certified|certification|product certification); gb/t 19630; gbt 19630',
    zh: '(|通过|获得)有机认证 GB/T 19630; (|通过|获得)有机认证GB/T19630; GB/T 19630 有机认证; GB/T19630有机认证; (|通过|获得)中国有机(|产品)认证; GB/T 19630; GB/T19630; GBT19630',
    ru: '(китайский|китайская) органический сертификат',
    ja: '中国有機認証; GB/T 19630',
    ko: '중국 유기농 인증; GB/T 19630',
  },
  uncertified: {
    en: '(not|non|never) (certified|organic certified|certified organic); uncertified (|organic); without (|organic) (certification|certificate); no (|organic) (certification|certificate)',
    zh: '(无|没有|未获|未获得|未取得|未通过|未经|暂无)有机(认证|证书)',
    ru: '(без|нет) (|органического) (сертификата|сертификации); не сертифицирован~',
    de: '(ohne|kein) (bio-zertifikat|bio-zertifizierung|zertifikat|zertifizierung|bio-siegel); (nicht|ohne) (bio-zertifiziert|zertifiziert|zertifizierte)',
    fr: 'non certifié~; (sans|pas de) (certification|certificat) (|bio)',
    es: '(no|sin) (certificad~|certificación|certificado) (|ecológic~)',
    it: '(non|senza) (certificat~|certificazione) (|biologic~)',
    pt: '(não|sem) (certificad~|certificação|certificado) (|orgânic~)',
    ja: '(|有機)JAS(|認証|認定)(なし|無し|未取得|未認証|非認証); (有機|オーガニック)認証(なし|無し|未取得)',
    ko: '(|유기농 )인증 (없음|없는|없이|미취득); 유기농인증(없음|미취득); 무인증 유기농',
  },
  /** Organic, and in the same breath without the paper for it. */
  organic: {
    en: 'organic',
    zh: '有机',
    ru: 'органическ*; органик; био',
    de: 'bio*; ökologisch*',
    fr: 'bio; biologique*',
    es: 'ecológic*; orgánic*; biológic*; bio',
    it: 'biologic*; bio',
    pt: 'orgânic*; biológic*; bio',
    ja: 'オーガニック; 有機',
    ko: '유기농; 오가닉',
  },
  /** The bare word, which on food and cloth means organic. */
  ecoAlone: {
    en: 'ecological; eco product',
    de: 'ökologisch*',
    es: 'ecológico; ecológica; ecológicos; ecológicas',
    it: 'ecologico; ecologica; ecologici; ecologiche',
    pt: 'ecológico; ecológica; ecológicos; ecológicas',
    ja: 'エコ素材; エコ商品',
  },
  nonToxic: {
    en: 'non toxic; nontoxic; (toxin|chemical) free; free of chemicals',
    zh: '无毒; 無毒; 无化学',
    ru: 'нетоксичн*; не токсичн*; без химии',
    de: 'ungiftig*; nicht toxisch; schadstofffrei*; giftfrei',
    fr: 'non toxique*; sans produits chimiques',
    es: 'no (tóxico|tóxica|tóxicos|tóxicas); libre de químicos; sin químicos',
    it: 'non (tossico|tossica|tossici|tossiche); atossico; atossica',
    pt: 'não (tóxico|tóxica); atóxico; atóxica; livre de químicos',
    ja: '無害; 毒性なし',
    ko: '무독성; 무독',
  },
  /** Against germs: a pesticide, a biocide or a drug where no registration is held. */
  germs: {
    en: 'antibacterial; anti bacterial; antimicrobial; anti microbial; antifungal; anti fungal; antiviral; anti viral; antiseptic; bactericidal; (disinfecting|sterilizing|sanitizing); kills (germs|bacteria|viruses|<n> %|covid|mold); <n> % of (germs|bacteria|viruses); disinfects; sterilizes; germ killing; virus protection',
    zh: '抗菌; 抑菌; 除菌; 杀菌; 殺菌; 灭菌; 消毒杀菌; 抗病毒; 防霉抗菌; 抗霉; 抑制细菌; 杀灭; 灭菌率; 防螨抗菌; 抗真菌; 除菌率',
    ru: 'антибактериальн~; анти бактериальн~; противомикробн~; антимикробн~; бактерицидн~; антисептическ~; противовирусн~; антивирусн~; противогрибков~; убивает (<n> %|бактерии|микробы|вирусы|микробов); уничтожает (<n> %|бактерии|микробы|вирусы)',
    de: 'antibakteriell~; anti bakteriell~; antimikrobiell~; keimtötend~; keimabtötend~; bakterienabtötend~; antiseptisch~; antimykotisch~; pilzabtötend~; desinfizierend~; antiviral~; tötet (<n> %|bakterien|keime|viren)',
    fr: 'antibactérien~; antibactérienne~; anti bactérien~; anti bactérienne~; antimicrobien~; antimicrobienne~; bactéricide~; désinfectant~; antiviral~; antiseptique~; élimine <n> %; tue (<n> %|les bactéries|les germes|les virus)',
    es: 'antibacterial~; antibacterian~; anti bacterial; antimicrobian~; antiviral~; antiséptic~; bactericid~; fungicida; antihongos; antimicótic~; elimina (<n> %|bacterias|gérmenes|virus|las bacterias); mata (<n> %|bacterias|gérmenes|virus)',
    it: 'antibatteric~; anti batteric~; antimicrobic~; antiviral~; antisettic~; battericid~; elimina (il <n> %|<n> %|i batteri|germi|batteri|virus); uccide (<n> %|i batteri|germi|batteri|virus|il <n> %)',
    pt: 'antibacterian~; anti bacterian~; antimicrobian~; antiviral; antisséptic~; bactericida~; elimina (<n> %|bactérias|germes|vírus|as bactérias); mata (<n> %|bactérias|germes|vírus)',
    ja: '抗菌; 除菌; 殺菌; 抗ウイルス; 防カビ抗菌; 抗菌加工; 抗菌仕様; 滅菌; ウイルス対策; ウイルス除去; ウィルス除去; 抗カビ',
    ko: '항균; 살균; 멸균; 항균력; 항바이러스; 항진균; 항곰팡이; 제균; 세균 제거; 세균제거; 바이러스 제거; 99.9% 살균',
    pl: 'antybakteryjn~; przeciwbakteryjn~; antymikrobow~; bakteriobójcz~; wirusobójcz~; przeciwwirusow~; przeciwgrzybicz~; zabija (<n> %|bakterie|wirusy|zarazki)',
    id: 'antibakteri; anti bakteri; anti kuman; anti virus; membunuh (kuman|bakteri|virus|<n> %); anti (jamur|mikroba); antimikroba; antivirus; antiseptik; (basmi|bunuh|bebas|bebas dari) (kuman|bakteri|virus)',
    ms: 'antibakteria; anti bakteria; membunuh (kuman|bakteria)',
    vi: 'kháng khuẩn; diệt khuẩn; sát khuẩn; chống virus; diệt <n> %; (chống|khử|ngừa|ức chế) (khuẩn|vi khuẩn|nấm|nấm mốc|virus); kháng (nấm|virus|viêm); (tiêu diệt|diệt sạch|loại bỏ) (vi khuẩn|virus|nấm)',
    nl: 'antibacterieel; antibacteriële; doodt <n> %',
    sv: 'antibakteriell~; bakteriedödande; dödar (<n> %|bakterier|virus)',
    tr: 'antibakteriyel; anti bakteriyel; anti mikrobiyal; antimikrobiyal; antiviral; antiseptik; antifungal; bakteri önleyici; (bakterileri|mikropları|virüsleri|bakteri) (öldürür|öldüren|yok eder|yok eden|temizler)',
    th: 'ฆ่าเชื้อ; ฆ่าเชื้อโรค; ต้านแบคทีเรีย; ยับยั้งแบคทีเรีย; ต้านเชื้อ; ต้านเชื้อแบคทีเรีย; ต้านเชื้อรา; ต้านไวรัส; แอนตี้แบคทีเรีย; ยับยั้งเชื้อ; ยับยั้งเชื้อแบคทีเรีย; กำจัดเชื้อโรค; กำจัดแบคทีเรีย; ป้องกันแบคทีเรีย; ป้องกันเชื้อโรค; ป้องกันเชื้อรา; ฆ่าแบคทีเรีย; ฆ่าไวรัส; ลดแบคทีเรีย',
    ar: 'مضاد للبكتيريا; مضادة للبكتيريا; يقتل البكتيريا',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** What is killed: behind 'kills 99.9 %' it may be weeds as well. */
export const germs =
  'bacteria|germs|microbes|virus(?:es)?|bakterie[ni]?|keimen?|viren|erreger|bactéries|germes|microbes|bacterias|gérmenes|batteri|germi|bactérias|vírus|бактери\\p{L}+|микроб\\p{L}+|вирус\\p{L}+|bakterii|zarazków|wirusów|bacteriën|bakterier\\p{L}*|kuman|bakteri|vi khuẩn';

/** A class of claims that phrases tell. */
export type ClaimWords = keyof typeof claimWords;

/** A class of claims: by its phrases, or by what it says of illnesses. */
export type ClaimClass = ClaimWords | OfIllness;
