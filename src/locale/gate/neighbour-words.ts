import { phrasesOf } from "./phrases-of.ts";

/**
 * The commonest words of languages that Lectern does not speak, but that share a script with one
 * that it does: without them Italian would be taken for bad Spanish. By BCP 47 tag.
 */
export const NEIGHBOUR_WORDS: Readonly<Record<string, readonly string[]>> = {
  it: phrasesOf(`
    di, che, e, la, il, un, a, è, per, in, una, sono, con, non, si, le, i, da, del, della, dei,
    delle, nel, nella, alla, al, ha, più, anche, come, ma, lo, gli, o, se, questo, questa,
    essere, stato, dopo, hanno, ai, dal, dalla, perché, tra
  `),
  nl: phrasesOf(`
    de, het, een, van, en, in, is, dat, op, te, zijn, met, voor, niet, die, aan, er, om, ook,
    als, door, naar, maar, hij, bij, uit, over, ze, heeft, wordt, worden, tot, dan, nog, werd,
    geen, deze, kan, meer, zich, hebben, was
  `),
  pl: phrasesOf(`
    w, i, na, z, się, nie, że, do, jest, to, o, a, jak, po, od, za, co, przez, dla, ale, są,
    oraz, jego, tym, tego, tak, być, ma, czy, może, które, który, która, przy, tylko, został,
    już, jej, ich, także
  `),
  cs: phrasesOf(`
    a, v, se, na, je, že, s, z, do, o, i, to, k, ve, za, jsou, by, ale, pro, jako, od, po, který,
    která, které, jeho, být, již, není, také, při, podle, bylo, byl, nebo, až, jen, když, ze, co,
    má
  `),
  sk: phrasesOf(`
    a, v, sa, na, je, že, s, z, do, o, aj, to, k, vo, za, sú, by, ale, pre, ako, od, po, ktorý,
    ktorá, ktoré, jeho, byť, už, nie, tiež, pri, podľa, bolo, bol, alebo, až, len, keď, zo, čo,
    má
  `),
  ro: phrasesOf(`
    de, și, în, a, la, cu, pe, nu, o, din, că, care, un, este, pentru, mai, sau, sunt, după,
    fost, fi, ce, se, prin, ca, lui, între, dar, acest, această, despre, dacă, unei, unui, au,
    său
  `),
  sv: phrasesOf(`
    och, i, att, det, som, en, på, är, av, för, med, den, till, inte, om, ett, har, de, han, var,
    vi, men, sig, från, så, kan, när, hon, eller, ut, efter, under, också, skulle, där
  `),
  da: phrasesOf(`
    og, i, at, det, er, en, til, af, på, for, med, den, de, som, ikke, der, har, et, han, var,
    vi, om, fra, sig, men, kan, efter, også, hun, eller, ud, når, blev, blive, skal, over
  `),
  nb: phrasesOf(`
    og, i, at, det, er, en, til, av, på, for, med, den, de, som, ikke, har, et, han, var, vi, om,
    fra, seg, men, kan, etter, også, hun, eller, ut, når, ble, bli, skal, over, mot
  `),
  fi: phrasesOf(`
    ja, on, ei, että, se, oli, hän, en, mutta, kun, ovat, joka, myös, mitä, tämä, niin, kuin,
    ole, sen, hänen, olla, vain, tai, jo, sitä, sekä, mukaan, vuoden, voi
  `),
  hu: phrasesOf(`
    a, az, és, hogy, nem, is, egy, volt, ez, meg, de, van, el, csak, azt, már, ki, mint, még, ha,
    azonban, vagy, között, után, nagyon, kell, volna, pedig, szerint, amely, lesz
  `),
  ca: phrasesOf(`
    de, la, que, i, el, a, les, els, en, un, una, per, amb, del, no, és, al, dels, són, com, ha,
    més, però, pel, aquest, aquesta, seva, seu, també, ser, sobre, fins, han, hi, o
  `),
  gl: phrasesOf(`
    de, a, e, que, o, do, da, en, os, un, no, unha, as, na, dos, das, ao, por, con, para, non,
    se, máis, é, como, seu, súa, pola, polo, foi, son, tamén, entre, ou, ata, pero, esta
  `),
  ms: phrasesOf(`
    yang, dan, di, dengan, untuk, dari, ini, itu, pada, dalam, tidak, akan, ke, ialah, juga,
    oleh, kerana, telah, kepada, atau, sebagai, bahawa, mereka, lebih, sudah, beliau, kami, kita,
    manakala, bagi, tersebut, tahun, turut, katanya, mempunyai, sebarang, semasa, selepas,
    sahaja, iaitu, hendaklah, supaya, daripada
  `),
  hr: phrasesOf(`
    i, u, je, se, na, da, su, za, od, s, a, koji, koja, koje, kao, ne, o, ili, bi, ali, iz, po,
    što, to, nije, će, biti, samo, ako, te, može, bio, prema, više, nakon, njegov
  `),
  sl: phrasesOf(`
    in, je, v, na, se, da, za, so, z, ki, bi, ne, pa, tudi, s, o, po, kot, ali, od, pri, iz, ima,
    biti, bil, bila, njegov, vsak, ni, še, lahko, ter, do
  `),
  lt: phrasesOf(`
    ir, yra, kad, į, iš, su, ar, kaip, jo, tai, bet, turi, teisę, savo, buvo, už, per, dėl, nuo,
    ne, apie, prie, kuris, jos, po, būti, taip, arba
  `),
  lv: phrasesOf(`
    un, ir, ka, no, ar, uz, par, tā, kas, vai, to, bet, arī, lai, viņa, tas, pēc, katram, ne,
    nav, kā, savu, būt, ikviens, pie, tiek
  `),
  et: phrasesOf(`
    ja, on, ei, et, see, oli, ta, kui, ka, oma, või, mis, kes, aga, mida, nii, selle, seda, tema,
    ning, üle, õigus, igal, nagu, kuid, pole
  `),
  sq: phrasesOf(`
    të, e, në, dhe, i, që, për, me, një, nga, është, se, si, më, ka, nuk, do, u, por, ose, janë,
    kjo, ky, tij, gjatë, duke, çdo
  `),
  eu: phrasesOf(`
    eta, da, ez, bat, du, dira, baina, ere, izan, hori, edo, beste, bere, dute, egin, dela,
    arabera, gizon, eskubidea, guztiek, dituen, izango
  `),
  is: phrasesOf(`
    og, í, að, er, á, sem, það, til, um, með, við, en, ekki, var, af, hann, fyrir, eru, eða,
    þessi, hafa, því, frá, hefur
  `),
  ga: phrasesOf(`
    agus, an, na, a, ar, i, is, go, le, do, nach, ní, bhí, tá, ag, leis, mar, atá, sé, ach, ó,
    chun, gach, duine, nó
  `),
  cy: phrasesOf(`
    y, yr, a, yn, i, o, ar, ac, mae, gan, ei, am, nid, bod, wedi, hyn, fel, neu, hawl, gyda,
    oedd, at, pawb, cael
  `),
  af: phrasesOf(`
    die, en, van, in, is, het, nie, te, op, om, vir, dat, met, wat, word, sy, aan, as, hy, ook,
    deur, kan, haar, sal, was, elkeen
  `),
  az: phrasesOf(`
    və, bir, bu, da, ilə, üçün, olan, o, də, ki, sonra, daha, isə, kimi, çox, olaraq, edib, qeyd,
    dedi, hər, onun, malik, olmalıdır, heç, ya
  `),
  uz: phrasesOf(`
    va, bu, bilan, uchun, bir, ham, har, u, o‘z, yoki, edi, emas, bo‘lgan, kerak, shu, bo‘lib,
    ega, insonlar, huquqiga, hech, qilish
  `),
  so: phrasesOf(`
    iyo, oo, ka, ku, in, waa, ay, uu, la, ayaa, u, si, aan, soo, ah, leh, laga, waxaa, lagu,
    isaga, kala, markii, qof, ama, dad
  `),
  yo: phrasesOf(`
    ni, ti, àti, tí, ó, sí, ní, lati, pé, kan, fún, náà, bí, wọn, ọ́, gbogbo, ẹ̀tọ́, ènìyàn, wà,
    láti, kò, bá, tàbí
  `),
  ig: phrasesOf(`
    na, nke, ndị, ya, bụ, a, ka, o, nwere, ọ, ahụ, onye, ọbụla, maka, ma, ha, dị, ga, mmadụ,
    niile, bụla, ikike
  `),
  zu: phrasesOf(`
    futhi, ukuthi, noma, ngoba, kanye, kodwa, nge, ukuba, uma, lapho, wonke, umuntu, unelungelo,
    abantu, kungaba, sakhe, kwa, nokuthi
  `),
  xh: phrasesOf(`
    kwaye, ukuba, okanye, kunye, kodwa, wonke, umntu, unelungelo, abantu, elungelo, nge, kuba,
    xa, njengoko
  `),
  rw: phrasesOf(`
    mu, na, ku, ko, ni, kandi, cyangwa, umuntu, wese, afite, uburenganzira, abantu, muri, uko,
    ari, ngo, yose, kugira, nta
  `),
  tl: phrasesOf(`
    ang, ng, sa, na, mga, ay, at, si, para, ni, kay, may, hindi, nang, ito, mula, siya, bilang,
    kung, niya, sila, rin, din, isang, kanyang
  `),
  jv: phrasesOf(`
    lan, ing, kang, sing, iku, karo, marang, kanggo, saka, uga, ora, kabeh, uwong, duwe, hak,
    utawa, dadi, ana, wong, mawa
  `),
  su: phrasesOf(`
    jeung, anu, nu, di, ku, ka, sarta, pikeun, teu, atawa, hak, boga, jalma, eta, saban, dina,
    kana, tina
  `),
  ku: phrasesOf(`
    û, li, de, bi, ku, ji, di, jî, ev, ew, wek, her, yê, bo, kes, an, mafê, heye, divê
  `),
  mg: phrasesOf(`
    ny, sy, amin, ho, dia, fa, tsy, izay, olona, no, ka, mba, rehetra, manana, na, tokony, izany,
    tsirairay, zo
  `),
  mt: phrasesOf(`
    li, u, ta, il, għandu, jew, dritt, kull, bniedem, għal, biex, ma, hija, huwa, minn, mill,
    fuq, tal
  `),
  eo: phrasesOf(`
    la, kaj, de, en, estas, al, por, kun, ĉiu, homo, rajtas, ne, aŭ, sia, ke, li, per, rajton,
    kiu, oni
  `),
  ht: phrasesOf(`
    ki, nan, yo, ak, gen, pou, moun, tout, dwa, li, pa, se, yon, sou, oswa, nou, kote
  `),
  bg: phrasesOf(`
    и, на, в, да, се, за, от, с, е, не, че, по, са, като, до, ще, си, но, или, при, това, бе,
    които, след, във, който, него, беше, със, която, така, а, ни, ви, ги, им, му, ли, всички,
    преди, може, има, няма, защото, както, когато, само, още, ако, между, тази, този, тези, вие,
    ние, бъде
  `),
  sr: phrasesOf(`
    и, у, је, да, се, на, су, за, од, са, који, која, које, као, не, о, или, би, али, из, по,
    што, то, није, ће, бити, само, ако, може, свако, право, има
  `),
  mk: phrasesOf(`
    и, на, во, да, се, за, од, со, е, не, дека, по, како, до, ќе, но, или, при, тоа, кои, што,
    беше, која, секој, има, право
  `),
  be: phrasesOf(`
    і, ў, на, не, што, з, у, да, як, па, гэта, але, ад, для, за, ён, яна, яны, аб, таксама, быў,
    былі, або, які, якая, якія, калі, мае, права, кожны, пры
  `),
  kk: phrasesOf(`
    және, мен, бір, бұл, үшін, бар, да, де, еді, болып, туралы, әр, адам, құқығы, өз, сол,
    немесе, осы, оның, барлық
  `),
  ky: phrasesOf(`
    жана, менен, бул, үчүн, бир, болуп, ар, адам, укугу, бар, өз, же, ал, тийиш, эле, алардын
  `),
  tg: phrasesOf(`
    ва, дар, ба, аз, ки, ин, бо, барои, ҳар, як, ҳуқуқ, дорад, инсон, ё, аст, ҳам
  `),
  mn: phrasesOf(`
    нь, ба, бол, энэ, байна, юм, хүн, бүр, эрх, эрхтэй, бөгөөд, болон, тул, түүний
  `),
  tt: phrasesOf(`
    һәм, белән, бу, өчен, бер, дә, да, булган, һәр, кеше, хокукы, хокуклы, яки, аның
  `),
  ps: phrasesOf(`
    د, او, په, کې, چې, له, ته, دی, دا, يې, هغه, نه, هر, سره, شي, ده, یا, به, کړي, وي, حق, لري,
    باندې, يو
  `),
  ckb: phrasesOf(`
    لە, و, بە, کە, بۆ, ئەو, ئەم, هەر, لەگەڵ, دەبێت, هەیە, مافی, نییە, یان, هەموو
  `),
  sd: phrasesOf(`
    جي, ۾, کي, جو, جا, ۽, آهي, سان, هن, کان, لاءِ, نه, ان, تي, به, اهو, هر, حق, آهن, يا
  `),
  ug: phrasesOf(`
    ۋە, بىلەن, ھەر, بىر, بولۇپ, ئۈچۈن, ھوقۇقى, ئادەم, ئۇ, بۇ, ياكى, كېرەك
  `),
  pnb: phrasesOf(`
    دے, دی, وچ, نوں, تے, دا, اے, نیں, ہر, حق, توں, ایس, نال, یا, کسے, ہووے
  `),
  mr: phrasesOf(`
    आहे, आणि, या, च्या, ते, तो, व, की, हे, ही, होते, आहेत, नाही, मध्ये, होता, त्या, होती, केली,
    केले, झाली, यांनी, म्हणून, करण्यात, असे
  `),
  ne: phrasesOf(`
    र, छ, को, मा, भएको, लागि, गर्न, पनि, यो, हुने, हो, छन्, गरेको, तथा, भने, गर्ने, थियो,
    प्रत्येक, अधिकार, हुनेछ
  `),
  bho: phrasesOf(`
    के, बा, में, अउर, आ, से, सब, ई, कि, ना, होखे, कवनो, हर, अधिकार, खातिर, बाटे
  `),
  mai: phrasesOf(`
    छैक, आ, केर, अछि, के, एहि, सभ, जे, नहि, कोनो, प्रत्येक, अधिकार, हेतु
  `),
  sa: phrasesOf(`
    च, न, वा, अस्ति, इति, एव, सर्वे, तस्य, अधिकारः, भवति
  `),
  ti: phrasesOf(`
    እዩ, ኣብ, ናይ, ድማ, ከም, ካብ, ምስ, ነቲ, እቲ, ዝኾነ, እዮም, ኣለዎ, መሰል, ሰብ, ናብ, ወይ, እውን, ዘለዎ, ኩሉ, እታ, ነቶም,
    ነይሩ
  `),
};
