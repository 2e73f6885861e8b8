import type { Nouns } from './nouns.ts';

/** Cloths, nets and what is sold by the roll. */
export const fabrics: Nouns = {
  en: 'jersey viscose spandex elastane modal poplin fleece tricot neoprene nylon polyester acrylic fabric~ cloth~ textile~ mesh~ net~ netting~ screen~ gauze filter~ sieve~ panel~ sheet~ film~ foil~ felt canvas burlap tulle lace chiffon satin muslin flannel denim corduroy ribbon~ webbing~ cord~ thread~ yarn~ rope~ twine~ string~ wire~ tape~ foam~ lining~ upholstery woven knitted weave~',
  de: 'stoff~ gewebe netz~ gitter sieb~ gaze filter platte~ bahn~ folie~ filz leinwand jute tüll spitze chiffon satin musselin flanell cord band bänder gurtband schnur schnüre faden fäden garn~ seil~ draht klebeband schaumstoff futter polsterstoff gewebt~ gestrickt~ vlies',
  fr: 'tissu~ toile~ textile~ maille~ filet~ grillage~ gaze filtre~ tamis panneau~ feuille~ film~ feutre jute tulle dentelle mousseline satin flanelle velours ruban~ sangle~ cordon~ fil~ laine corde~ ficelle~ mousse doublure tissé~ tricoté~',
  es: 'tela~ tejido~ textil malla~ red~ mosquitero~ gasa~ filtro~ tamiz panel~ lámina~ película fieltro arpillera tul encaje~ satén muselina franela cinta~ correa~ cordón hilo~ estambre cuerda~ alambre~ espuma forro~ tapicería',
  it: 'tessut~ stoff~ telo telai ret~ zanzarier~ garz~ filtr~ setaccio pannell~ lastr~ pellicol~ feltr~ iuta tulle pizz~ raso mussola flanella nastr~ cinghi~ cord~ fil~ gomitol~ spag~ schiuma foder~ tappezzeria',
  pt: 'tecido~ malha~ tela~ rede~ gaze filtro~ peneira~ painel placa~ filme~ feltro juta tule renda~ cetim musselina flanela fita~ alça~ cordão fio~ lã corda~ barbante~ espuma forro~ estofado~',
  pl: 'tkanin~ materiał~ siatk~ moskitier~ gaz~ filtr~ sit~ panel~ płyt~ foli~ filc~ jut~ tiul~ koronk~ satyn~ muślin~ flanel~ taśm~ pasek sznur~ nić nici włóczk~ lin~ drut~ piank~ podszewk~ dzianin~',
  nl: 'stof stoffen doek~ textiel gaas net netten hor filter~ zeef paneel panelen plaat platen folie~ vilt jute tule kant satijn mousseline flanel lint~ band koord~ draad draden garen~ touw~ schuim voering geweven gebreid~',
  ru: 'ткан~ полотн~ текстил~ сетк~ сет~ марл~ фильтр~ сит~ панел~ лист~ пленк~ войлок~ фетр~ мешковин~ фатин~ кружев~ атлас~ муслин~ фланел~ лент~ стропа шнур~ нит~ пряж~ веревк~ проволок~ поролон~ подкладк~ трикотаж~',
  tr: 'kumaş~ bez~ tekstil file~ tül~ tel~ gazlı filtre~ elek panel~ levha~ folyo~ keçe jüt dantel~ saten muslin flanel şerit~ kayış~ kordon~ iplik~ yün~ halat~ sünger astar',
  id: 'kain tekstil jaring kasa filter ayakan panel lembaran plastik felt goni tile renda satin katun pita tali benang rajut tambang kawat busa furing tenun',
};
