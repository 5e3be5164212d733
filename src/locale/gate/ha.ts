import type { GateWords } from "./gate-words.ts";
import { INTERNATIONAL_INITIALISMS } from "./international-initialisms.ts";
import { phrasesOf } from "./phrases-of.ts";

export const ha: GateWords = {
  tag: "ha",
  vagueLinks: phrasesOf(`
    a nan, a wannan shafi, a wannan shafin, adireshi, adireshin, bayani, bude, buɗe, ci gaba,
    ci gaba da karantawa, ci gaba da karatu, cikakken bayani, cikakken labari, cikakkun bayanai,
    danna, danna mahaɗin, danna nan, danna nan don karin bayani, danna nan don ƙarin bayani,
    danna wannan, danna wannan mahaɗin, dannan nan, don karin bayani, don ƙarin bayani, duba,
    duba a nan, duba duka, duba kari, duba nan, duba ƙari, gani, hanyar haɗi, kalla, kalli,
    kalli bidiyo, kalli bidiyon, kalli nan, kara karantawa, karanta, karanta a nan,
    karanta cikakken labari, karanta cikakken labarin, karanta duka, karanta kari, karanta kuma,
    karanta labari, karanta labarin, karanta nan, karanta sauran, karanta wannan,
    karanta wannan labari, karanta ƙari, kari, karin bayani, karin labarai, karin labari,
    ku danna nan, ku duba nan, ku kalla, ku karanta, ku latsa nan, ku saurara, latsa, latsa nan,
    latsa nan domin karanta, latsa nan domin ƙarin bayani, latsa nan don ƙarin bayani,
    latsa wannan, link, linki, mahada, mahaɗa, mahaɗi, nan, nan gaba, nuna kari, nuna ƙari,
    saukar, sauke, sauke a nan, sauko da, saurara, saurara a nan, saurari, shafi, shafin,
    shafin intanet, shafin yanar gizo, tushe, tushen labari, wannan, wannan bidiyo,
    wannan labari, wannan labarin, wannan mahaɗi, wannan mahaɗin, wannan rahoto, wannan shafi,
    wannan shafin, ziyarci shafi, ziyarci shafin, ƙara karantawa, ƙara koyo, ƙara sani, ƙari,
    ƙarin bayani, ƙarin labarai, ƙarin labari
  `),
  imagePlaceholders: phrasesOf(`
    alama, alamar, babban hoto, babu, babu bayani, babu hoto, babu suna, babu take, bango,
    bayani, bayani kan hoto, bayanin hoto, fanko, hoto, hoto daga ma'ajiya, hoton, hoton ajiya,
    hoton allo, hoton bidiyo, hoton misali, hoton shafi, hoton wucin gadi, hotuna, jadawali,
    rubutun madadi, tambari, tambarin, taswira, taswirar, zane, ƙaramin hoto
  `),
  imageBeginnings: phrasesOf(`
    a cikin hoto, a cikin hoton, a cikin wannan hoto, a cikin wannan hoton, a wannan hoto,
    a wannan hoton, hoto da ke nuna, hoto mai nuna, hoto mai ɗauke da, hoto na, hoton, hoton da,
    hoton da ke nuna, hoton da yake nuna, hoton mai nuna, hoton wani, hoton wasu, hoton wata,
    wannan hoto, wannan hoto ne, wannan hoton, wannan hoton na nuna
  `),
  imageEndings: [],
  sensoryPhrases: phrasesOf(`
    a ginshiƙin dama, a ginshiƙin hagu, akwatin da ke sama, akwatin da ke ƙasa,
    bidiyon da ke kasa, bidiyon da ke sama, bidiyon da ke ƙasa, duba a sama, duba a ƙasa,
    hoton da ke dama, hoton da ke hagu, hoton da ke kasa, hoton da ke sama, hoton da ke ƙasa,
    hoton dama, hoton hagu, hoton sama, hoton ƙasa, jadawalin da ke kasa, jadawalin da ke sama,
    jadawalin da ke ƙasa, jan maɓalli, kamar yadda aka nuna a sama, kamar yadda aka nuna a ƙasa,
    kamar yadda ake gani a sama, kamar yadda ake gani a ƙasa, koren maɓalli, maɓalli mai zagaye,
    maɓallin ja, maɓallin kore, maɓallin shuɗi, maɓallin zagaye, shuɗin maɓalli,
    taswirar da ke kasa, taswirar da ke sama, taswirar da ke ƙasa
  `),
  sensoryHints: phrasesOf(`
    a can sama, a can ƙasa, a dama, a hagu, bangaren dama, bangaren hagu, daga dama, daga hagu,
    gefen dama, gefen hagu, hannun dama, hannun hagu, jajayen ɗigo, jan layi, jan layin,
    koren layi, koren layin, na dama, na hagu, rawayan layi, rawayan layin, shuɗin layi,
    shuɗin layin, ɓangaren dama, ɓangaren hagu
  `),
  figureWords: phrasesOf(`
    danna, gunki, hoto, hoton, jadawali, jadawalin, latsa, maɓalli, maɓallin, taswira, taswirar,
    zane, zanen
  `),
  figureVerbs: phrasesOf(`
    ke nuna, na nuna, na wakiltar, suna nuna, tana nuna, yake nuna, yana nuna, yana wakiltar
  `),
  abbreviationsKnown: [
    ...INTERNATIONAL_INITIALISMS,
    ...phrasesOf(`
    ABU, ADC, AFCON, AFP, APC, APGA, APP, ASUU, ATM, AU, BUK, CAF, CAN, CBN, CJN, CP, CPC, DCP,
    DPO, DSS, ECOWAS, EFCC, FCT, FIRS, ICC, ICPC, IGP, IMF, INEC, IPOB, ISWAP, JAMB, JTF, KAROTA,
    KASTELEA, MDD, MNJTF, NAFDAC, NAHCON, NCC, NCDC, NDLEA, NECO, NEMA, NIMC, NITDA, NLC, NNPC,
    NNPP, NPA, NSCDC, NTA, NYSC, OPEC, PCR, PDP, PRP, RFI, SDP, SEMA, SSS, TUC, UAE, UN, VAR,
    VOA, WAEC, WHO, YPP
    `),
  ],
  functionWords: phrasesOf(`
    da, a, na, ta, ya, ne, ce, wani, wata, wannan, waɗanda, wadanda, cikin, domin, don, daga,
    zuwa, ba, shi, su, ita, sun, an, kuma, kan, amma, sai, har, ko, tare, bayan, lokacin, yadda,
    saboda, mutane, kasar, ƙasar, inda, wanda, wacce, kowa, sa, wajen, tsakanin, game, ga, kamar,
    mai, masu, yi, yin, za, zai, zata, suka, ake, aka, yake, take, suke, cewa, haka, duk, wasu,
    yana, tana, suna
  `),
};
