import type { GateWords } from "./gate-words.ts";
import { INTERNATIONAL_INITIALISMS } from "./international-initialisms.ts";
import { phrasesOf } from "./phrases-of.ts";

export const sw: GateWords = {
  tag: "sw",
  vagueLinks: phrasesOf(`
    angalia, angalia hapa, angalia video, angalia zaidi, bofya, bofya hapa, bofya kiungo,
    bofya kiungo hiki, bofya link hii, bonyeza, bonyeza hapa, bonyeza hapa kusoma zaidi,
    bonyeza kiungo, bonyeza kiungo hiki, chanzo, endelea, endelea kusoma, fahamu zaidi,
    fuata kiungo hiki, fungua, gundua zaidi, gusa hapa, habari hii, habari kamili, habari zaidi,
    hapa, hii, hiki, huku, humu, ingia hapa, jifunze zaidi, jua zaidi, katika ukurasa huu,
    kiunganishi, kiungo, kiungo hiki, kusoma zaidi, kwa habari zaidi, kwa maelezo zaidi,
    kwa taarifa zaidi, link, link hii, linki, maelezo, maelezo kamili, maelezo zaidi,
    makala haya, makala hii, makala kamili, nenda, ona, ona hapa, ona yote, ona zaidi,
    onesha zaidi, onyesha zaidi, pakua, pakua hapa, pata habari zaidi, pata maelezo zaidi,
    sikiliza, sikiliza hapa, sikiliza zaidi, soma, soma habari kamili, soma hapa, soma makala,
    soma makala hii, soma makala kamili, soma makala yote, soma pia, soma yote, soma zaidi,
    soma zaidi hapa, taarifa, taarifa hii, taarifa kamili, taarifa zaidi, tazama, tazama hapa,
    tazama video, tazama yote, tazama zaidi, tembelea tovuti, tovuti, tovuti hii, ukurasa,
    ukurasa huu, undani zaidi, video hii, zaidi
  `),
  imagePlaceholders: phrasesOf(`
    aikoni, bango, bila jina, bila kichwa, bila maelezo, chati, grafu, hakuna, hakuna maelezo,
    hakuna picha, ikoni, jalada, jedwali, katuni, kibonzo, kielelezo, kijipicha, logo,
    maandishi mbadala, maelezo, maelezo ya picha, mandharinyuma, matini mbadala, mchoro, michoro,
    nembo, picha, picha halisi, picha kuu, picha mnato, picha ya faili, picha ya kumbukumbu,
    picha ya maktaba, picha ya mfano, picha ya skrini, picha za maktaba, ramani, sura, taswira,
    tupu
  `),
  imageBeginnings: phrasesOf(`
    hii ni picha, katika picha, katika picha hii, kwenye picha, kwenye picha hii, picha hii,
    picha hii inaonesha, picha hii inaonyesha, picha iliyo na, picha inaonesha, picha inaonyesha,
    picha inayoonesha, picha inayoonyesha, picha ya, picha za, pichani, taswira ya
  `),
  imageEndings: [],
  sensoryPhrases: phrasesOf(`
    angalia hapo chini, angalia hapo juu, chati hapo chini, chati hapo juu, grafu hapo chini,
    grafu hapo juu, jedwali hapo chini, jedwali hapo juu, jedwali lililo chini,
    jedwali lililo juu, kama inavyoonekana hapo chini, kama inavyoonekana hapo juu,
    kama inavyoonyeshwa hapo chini, kama inavyoonyeshwa hapo juu, katika safu ya kulia,
    katika safu ya kushoto, kisanduku kilicho chini, kisanduku kilicho juu, kitufe cha bluu,
    kitufe cha kijani, kitufe cha mduara, kitufe cha mraba, kitufe cha mviringo, kitufe chekundu,
    kitufe chenye rangi nyekundu, kwenye picha kulia, kwenye picha kushoto, picha hapo chini,
    picha hapo juu, picha iliyo chini, picha iliyo juu, picha ya chini, picha ya juu,
    picha ya kulia, picha ya kushoto, pichani kulia, pichani kushoto, ramani hapo chini,
    ramani hapo juu, ramani iliyo chini, ramani iliyo juu, tazama hapo chini, tazama hapo juu,
    video hapo chini, video hapo juu, video iliyo chini, video iliyo juu
  `),
  sensoryHints: phrasesOf(`
    chini kulia, chini kushoto, eneo jekundu, juu kulia, juu kushoto, kulia, kushoto,
    kutoka kulia, kutoka kushoto, mstari mwekundu, mstari wa bluu, mstari wa buluu,
    mstari wa kijani, mstari wa manjano, mstari wa njano, nukta nyekundu, nukta za bluu,
    sehemu nyekundu, upande wa kulia, upande wa kushoto, wa kwanza kulia, wa kwanza kushoto
  `),
  figureWords: phrasesOf(`
    aikoni, bofya, bonyeza, chati, grafu, gusa, ikoni, jedwali, kielelezo, kitufe, mchoro, menyu,
    picha, pichani, ramani
  `),
  figureVerbs: phrasesOf(`
    inaashiria, inaonesha, inaonyesha, inawakilisha, unaashiria, unaonesha, unaonyesha,
    unawakilisha
  `),
  abbreviationsKnown: [
    ...INTERNATIONAL_INITIALISMS,
    ...phrasesOf(`
    ACT, AFCON, AFP, AMISOM, ANC, ATCL, ATM, AU, BAKWATA, BAVICHA, BOT, BoT, CAF, CAG, CCM,
    CECAFA, CHADEMA, COSATU, CUF, DC, DCI, DPP, DRC, EAC, ECOWAS, EWURA, IEBC, IGP, IMF, IPTL,
    JKT, JWTZ, KCB, KDF, KNUT, KPA, KRA, M23, MSD, NACTE, NBS, NCCR, NEC, NECTA, NHIF, NMB, NSSF,
    OCD, ODM, PCR, PSSSF, RC, RPC, SADC, SGR, SUMATRA, TAKUKURU, TANAPA, TANESCO, TANROADS, TANU,
    TBC, TBS, TCRA, TCU, TFF, TRA, TRC, UAE, UDA, UDSM, UKIMWI, UM, UN, UVCCM, VAR, VETA, VVU,
    WHO, YMCA, ZEC
    `),
  ],
  functionWords: phrasesOf(`
    ya, wa, na, kwa, katika, ni, za, la, cha, hiyo, huo, hii, hilo, kuwa, kama, yake, alisema,
    wake, lakini, pia, ambayo, ambao, baada, huku, hata, si, watu, mwaka, ili, bila, kutoka,
    hadi, kati, zaidi, vya, yao, wao, hayo, hao, huyo, hivyo, wakati, kila, sana, tu, au, kwamba,
    juu, ndani, mtu, hizo, ambaye, bado, sasa, kabla, yeye, mimi, wote, yote, nchi, hakuna,
    kwenye
  `),
};
