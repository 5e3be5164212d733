import type { GateMessages } from "../gate-messages.ts";

/** What the gate says to editors in Swahili. */
export const sw: GateMessages = {
  "image-alt": {
    missing: {
      message: "Picha {src} haina maandishi mbadala.",
      fix: 'Andika kile ambacho picha inamweleza msomaji. Ikiwa haisemi chochote zaidi ya maandishi ya makala, onyesha kuwa ni ya urembo tu kwa alt="".',
    },
  },
  "image-alt-filename": {
    file: {
      message: "Maandishi mbadala “{alt}” ni jina la faili.",
      fix: "Andika kile ambacho picha inamweleza msomaji.",
    },
    placeholder: {
      message: "Maandishi mbadala “{alt}” yameshika nafasi ya maelezo ambayo bado hayajaandikwa.",
      fix: 'Andika kile ambacho picha inamweleza msomaji. Ikiwa haisemi chochote zaidi ya maandishi ya makala, onyesha kuwa ni ya urembo tu kwa alt="".',
    },
    invisible: {
      message: "Maandishi mbadala ya {src} yana herufi zisizoonekana pekee.",
      fix: 'Andika kile ambacho picha inamweleza msomaji, au onyesha kuwa ni ya urembo tu kwa alt="".',
    },
    linked: {
      message: "Picha {src} ni kiungo cha kwenda {href}, lakini imeonyeshwa kuwa ni ya urembo tu.",
      fix: "Andika katika maandishi mbadala kiungo kinampeleka msomaji wapi, au ondoa kiungo.",
    },
    "unsure-number": {
      message: "Maandishi mbadala “{alt}” huenda ni jina, au ni nambari tu.",
      fix: "Ikiwa si jina ambalo wasomaji wanalifahamu, andika kile ambacho picha inawaeleza.",
    },
    "unsure-name": {
      message: "Maandishi mbadala “{alt}” pia ni jina la faili ya picha.",
      fix: "Ikiwa hilo ndilo tu ambalo picha inasema, hakuna la kufanya; la sivyo, andika kile ambacho picha inamweleza msomaji.",
    },
    "unsure-marks": {
      message: "Maandishi mbadala “{alt}” yana alama, lakini hayana maneno.",
      fix: 'Andika kile ambacho picha inamweleza msomaji, au onyesha kuwa ni ya urembo tu kwa alt="".',
    },
  },
  "link-name": {
    empty: {
      message: "Kiungo cha {href} hakina maandishi.",
      fix: "Andika katika kiungo kile ambacho msomaji atakipata, au ondoa kiungo.",
    },
    "unsure-marks": {
      message:
        "Kiungo cha {href} hakina maandishi mengine ila “{text}”, ambayo visoma skrini vingi huyaruka.",
      fix: "Andika katika kiungo kile ambacho msomaji atakipata, isipokuwa alama hizo zinasomwa kwa sauti inavyotakiwa.",
    },
  },
  "heading-empty": {
    empty: {
      message: "Kichwa kidogo cha kiwango cha {level} hakina maandishi.",
      fix: "Andika sehemu hiyo inahusu nini, au ondoa kichwa hicho.",
    },
    "unsure-marks": {
      message:
        "Kichwa kidogo “{text}” kina alama lakini hakina maneno, na visoma skrini vingi hukiruka.",
      fix: "Andika sehemu hiyo inahusu nini; ikiwa hakuna jipya linaloanza hapo, weka mstari wa kutenganisha (---) badala yake.",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "Kichwa kidogo “{text}” kina kiwango cha 1, ambacho ni cha kichwa cha makala.",
      fix: "Kipe kiwango cha 2 (## katika Markdown, h2 katika HTML). Ikiwa ndicho kichwa cha makala, kiweke kuwa kichwa na ukiondoe kwenye maandishi.",
    },
  },
  "heading-order": {
    skipped: {
      message:
        "Kichwa kidogo “{text}” kina kiwango cha {level}, lakini juu yake hakuna kichwa cha kiwango cha {wanted}.",
      fix: "Kipe kiwango cha {wanted}, au weka kabla yake kichwa cha kiwango cha {wanted}.",
    },
    early: {
      message:
        "Kichwa kidogo “{text}” kina kiwango cha {level}, na kiko kabla ya sehemu ambazo zina kiwango cha {wanted}.",
      fix: "Kipe kichwa hicho na sehemu hizo kiwango kimoja (## katika Markdown, h2 katika HTML), au kiweke ndani ya mojawapo.",
    },
    "too-deep": {
      message:
        "Kichwa kidogo “{text}” kingekuwa katika kiwango cha 7 chini ya kichwa cha makala, ilhali viwango ni sita tu.",
      fix: "Kipe kiwango cha {wanted}, au anza sehemu katika kiwango cha 2.",
    },
  },
  "anchor-target": {
    link: {
      message: "Kiungo “{text}” kinaelekeza kwenye {href}, ambayo haipo katika ukurasa huu.",
      fix: "Kipe kichwa kinachokusudiwa kitambulisho hiki (## Kichwa {#{id}} katika Markdown, id katika HTML), au andika katika kiungo kitambulisho ambacho kichwa hicho tayari kinacho.",
    },
    note: {
      message: "Alama fulani inaelekeza kwenye tanbihi “{id}”, ambayo haipo.",
      fix: "Andika tanbihi hiyo ([^{id}]: … katika Markdown), au ondoa alama.",
    },
  },
  "language-valid": {
    malformed: {
      message: "Lugha “{tag}” haijaandikwa kwa msimbo wa BCP 47.",
      fix: "Andika msimbo wa lugha, kama vile en, ko au pt-BR.",
    },
    unregistered: {
      message: "Hakuna lugha yenye msimbo “{tag}”.",
      fix: "Andika msimbo wa lugha, si jina lake wala msimbo wa nchi, kama vile en, ko au pt-BR.",
    },
    meant: {
      message: "Hakuna lugha yenye msimbo “{tag}”.",
      fix: "Andika {meant}, ikiwa hiyo ndiyo lugha iliyokusudiwa.",
    },
    "unsure-rare": {
      message: "Lugha “{tag}” haijulikani kwa programu nyingi.",
      fix: "Hakiki msimbo; ikiwa ni sahihi, hakuna la kufanya.",
    },
  },
  "table-headers": {
    none: {
      message: "Jedwali halina seli za vichwa.",
      fix: "Onyesha vichwa vya safu wima au vya safu mlalo: th yenye scope katika HTML, safu mlalo iliyo juu ya |---| katika Markdown.",
    },
    "bold-row": {
      message:
        "Seli za safu mlalo ya kwanza ya jedwali zimekolezwa, lakini hazijaonyeshwa kuwa vichwa.",
      fix: 'Zifanye kuwa seli za vichwa: <th scope="col"> katika HTML badala ya maandishi yaliyokolezwa.',
    },
    "bold-column": {
      message:
        "Seli za safu wima ya kwanza ya jedwali zimekolezwa, lakini hazijaonyeshwa kuwa vichwa.",
      fix: 'Zifanye kuwa seli za vichwa: <th scope="row"> katika HTML badala ya maandishi yaliyokolezwa.',
    },
    uncovered: {
      message:
        "Seli za jedwali zisizo na kichwa: {count}. Ya kwanza, “{text}”, iko katika safu mlalo ya {row}, safu wima ya {column}.",
      fix: "Ipe kila safu wima au kila safu mlalo seli ya kichwa yenye maneno, na uhakiki seli zilizounganishwa.",
    },
    "unsure-labels": {
      message:
        "Safu wima ya kwanza ya jedwali haina kichwa; seli zake, kuanzia “{text}”, zinaonekana kutaja majina ya safu mlalo zake.",
      fix: 'Zifanye kuwa vichwa vya safu mlalo (<th scope="row"> katika HTML), au andika juu ya safu wima hiyo ni vitu gani.',
    },
    "unsure-layout": {
      message:
        "Jedwali halina seli za vichwa na lina maandishi marefu, kana kwamba limetumika kupanga ukurasa.",
      fix: "Ikiwa lina data, onyesha vichwa vyake; la sivyo, andika seli zake kama aya au orodha.",
    },
  },
  "embed-title": {
    missing: {
      message: "Maudhui yaliyopachikwa ya {href} hayana jina.",
      fix: 'Sema ni nini: title="Ramani ya vivuko vya mpakani" kwenye iframe, au data-title kwenye nukuu.',
    },
    "unsure-generic": {
      message:
        "Maudhui yaliyopachikwa ya {href} yana jina “{title}”, ambalo huenda halisemi ni nini.",
      fix: "Sema maudhui haya yanaonyesha au yanacheza nini.",
    },
  },
  "media-alternative": {
    video: {
      message: "Video {src} haina manukuu wala nakala ya maandishi.",
      fix: 'Iwekee manukuu (<track kind="captions" src="…">) au nakala ya maandishi (data-transcript="…").',
    },
    "video-titled": {
      message: "Video “{title}” haina manukuu wala nakala ya maandishi.",
      fix: 'Iwekee manukuu (<track kind="captions" src="…">) au nakala ya maandishi (data-transcript="…").',
    },
    audio: {
      message: "Rekodi {src} haina nakala ya maandishi.",
      fix: 'Andika yanayosemwa, kisha weka anwani yake: data-transcript="…" kwenye elementi ya audio.',
    },
    "audio-titled": {
      message: "Rekodi “{title}” haina nakala ya maandishi.",
      fix: 'Andika yanayosemwa, kisha weka anwani yake: data-transcript="…" kwenye elementi ya audio.',
    },
    "unsure-near": {
      message:
        "“{text}”, iliyo karibu na {src}, huenda ni nakala yake ya maandishi au manukuu yake, lakini haijaunganishwa nayo.",
      fix: "Ikiwa ndivyo, weka anwani yake kwenye rekodi pia (data-transcript au track), ili ipatikane katika kila muundo.",
    },
    "unsure-near-titled": {
      message:
        "“{text}”, iliyo karibu na “{title}”, huenda ni nakala yake ya maandishi au manukuu yake, lakini haijaunganishwa nayo.",
      fix: "Ikiwa ndivyo, weka anwani yake kwenye rekodi pia (data-transcript au track), ili ipatikane katika kila muundo.",
    },
  },
  "title-missing": {
    missing: {
      message: "Makala haya hayana kichwa.",
      fix: "Ongeza kichwa kwenye maelezo ya mwanzo wa faili (front matter), au anza na kichwa cha kiwango cha 1.",
    },
  },
  "title-length": {
    long: {
      message: "Kichwa kina herufi {length}; kisizidi {most}.",
      fix: "Kifupishe, na uweke yaliyobaki katika aya ya utangulizi.",
    },
  },
  "url-scheme": {
    link: {
      message: "Kiungo kinaelekeza kwenye “{address}”.",
      fix: "Tumia anwani inayoanza na https://, http:// au mailto:.",
    },
    resource: {
      message: "Anwani “{address}” haiwezi kupakiwa.",
      fix: "Tumia anwani inayoanza na https:// au http://.",
    },
  },
  "text-controls": {
    control: {
      message: "Maandishi “{text}” yana herufi ya udhibiti au nusu ya herufi.",
      fix: "Andika maneno hayo upya, au hifadhi tena faili asili kama UTF-8.",
    },
    unclosed: {
      message:
        "Maandishi “{text}” yana herufi isiyoonekana {name}, ambayo haijafungwa na chochote ndani yake.",
      fix: "Iondoe. Ikiwa kuna maneno ya kuandikwa kwa mwelekeo mwingine, taja lugha yake (lang) badala yake.",
    },
    unopened: {
      message: "Maandishi “{text}” yana herufi isiyoonekana {name}, ambayo haifungi chochote.",
      fix: "Iondoe.",
    },
  },
  "link-text-vague": {
    vague: {
      message: "Kiungo “{text}” hakisemi kinampeleka msomaji wapi.",
      fix: "Maneno ya kiungo yataje kile ambacho msomaji atakipata: kichwa cha ukurasa, au unahusu nini.",
    },
    "unsure-language": {
      message: "Hakuna orodha ya maneno ya viungo yasiyo wazi kwa lugha hii: {lang}.",
      fix: "Soma kila kiungo peke yake: je, kinasema kinampeleka msomaji wapi?",
    },
  },
  "link-text-url": {
    address: {
      message: "Maandishi ya kiungo, “{text}”, ni anwani.",
      fix: "Andika ukurasa huo ni wa nini, kwa mfano kichwa chake na mchapishaji wake. Anwani inabaki ndani ya kiungo.",
    },
  },
  "link-same-text": {
    same: {
      message:
        "“{text}” ni maandishi ya viungo viwili vinavyoelekeza kwenye kurasa tofauti ({first} na {second}).",
      fix: "Kipe kila kiungo maneno yake, au fanya vyote viwili vielekeze kwenye ukurasa mmoja.",
    },
  },
  "image-alt-length": {
    long: {
      message: "Maandishi mbadala yana herufi {count}; yakizidi {limit} ni vigumu kuyasikiliza.",
      fix: "Sema kwa sentensi moja au mbili kile ambacho picha inasema, na uhamishe yaliyobaki kwenye maelezo ya picha au kwenye makala.",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message:
        "Maandishi mbadala yanasema kuwa hii ni picha: “{words}”. Visoma skrini tayari husema hivyo.",
      fix: "Ondoa maneno hayo na uanze na kile ambacho picha inaonyesha.",
    },
    caption: {
      message: "Maandishi mbadala yanarudia maelezo ya picha, kwa hiyo yanasikika mara mbili.",
      fix: "Katika maandishi mbadala sema kinachoonekana, na katika maelezo ya picha sema maana yake.",
    },
    "unsure-language": {
      message: "Hakuna orodha ya maneno kama “picha ya” kwa lugha hii: {lang}.",
      fix: "Soma maandishi mbadala: je, kuna yanayoanza kwa kusema kuwa ni picha?",
    },
  },
  "heading-fake": {
    bold: {
      message: "“{text}” ni aya iliyokolezwa mahali ambapo inaonekana kichwa kidogo kilikusudiwa.",
      fix: "Ifanye kuwa kichwa: katika Markdown, anza mstari kwa ## badala ya kuuweka kati ya nyota.",
    },
    "unsure-sentence": {
      message: "“{text}” ni aya iliyokolezwa kabla ya maandishi mengine.",
      fix: "Ikiwa ni kichwa cha yanayofuata, ifanye kuwa kichwa; ikiwa ni muhimu tu, iache ilivyo.",
    },
  },
  "list-fake": {
    typed: {
      message: "Mistari {count} inayoanza na “{sign}” inaonekana kama orodha, lakini si orodha.",
      fix: "Ifanye kuwa orodha. Katika Markdown, anza kila mstari kwa “- ” au “1. ”, na uache mstari mtupu kabla ya ule wa kwanza.",
    },
    "unsure-dialogue": {
      message: "Mistari {count} inaanza na “{sign}”.",
      fix: "Ikiwa ni orodha, ifanye kuwa orodha; ikiwa ni mazungumzo ya kupokezana, iache ilivyo.",
    },
  },
  "heading-long": {
    long: {
      message:
        "Kichwa kidogo kina herufi {count}; kikizidi {limit} ni kirefu mno kukipitia kwa kusikiliza.",
      fix: "Sema kwa maneno machache sehemu hiyo inahusu nini, na uhamishe yaliyobaki kwenye aya yake ya kwanza.",
    },
  },
  "structure-sparse": {
    sparse: {
      message:
        "Maandishi yana maneno {count} na hayana kichwa kidogo; yakizidi {limit} yanahitaji vichwa.",
      fix: "Weka kichwa juu ya kila sehemu ya maandishi.",
    },
  },
  "text-caps": {
    head: {
      message: "“{text}” imeandikwa yote kwa herufi kubwa.",
      fix: "Iandike kama katika sentensi, kwa herufi kubwa pale tu lugha inapozihitaji.",
    },
    run: {
      message: "“{text}” ni maneno {count} ya herufi kubwa.",
      fix: "Yaandike kwa herufi ndogo. Ikiwa ni muhimu, yatie mkazo.",
    },
  },
  "language-passage": {
    script: {
      message: "“{text}” imeandikwa kwa mfumo mwingine wa maandishi, na lugha yake haijatajwa.",
      fix: 'Taja ni lugha gani: <span lang="…">…</span> kuzunguka maneno, <div lang="…"> kuzunguka aya.',
    },
    language: {
      message: "“{text}” inasomeka kama lugha hii: {language}, lakini imeonyeshwa kuwa {lang}.",
      fix: 'Taja ni lugha gani: <span lang="{found}">…</span> kuzunguka maneno, <div lang="{found}"> kuzunguka aya.',
    },
    article: {
      message:
        "Makala yanasema kuwa lugha yake ni {lang}, lakini yanasomeka kama lugha hii: {language}.",
      fix: "Sahihisha lugha ya makala, “lang” katika maelezo ya mwanzo wa faili (front matter).",
    },
    "unsure-term": {
      message: "Maneno yaliyoandikwa kwa mfumo mwingine wa maandishi hayajatajiwa lugha: {list}.",
      fix: 'Majina yanaweza kubaki yalivyo. Kwa maneno mengine, taja ni ya lugha gani: <span lang="…">…</span>.',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "“{words}” yanaelekeza kwa mahali, rangi au umbo pekee.",
      fix: "Taja pia kitu hicho kinaitwaje, kwa mfano jina lililo katika ufunguo wa picha au katika kichwa, au weka kiungo.",
    },
    "unsure-language": {
      message: "Hakuna orodha ya maneno ya mahali na rangi kwa lugha hii: {lang}.",
      fix: "Tafuta maandishi yanayoelekeza kwa mahali, rangi au umbo pekee, kama vile “mstari mwekundu” au “tazama hapo juu”.",
    },
  },
  abbreviation: {
    unexplained: {
      message: "“{letters}” haijaandikwa kwa urefu popote.",
      fix: "Andika jina kamili linapotajwa mara ya kwanza, na kifupisho katika mabano: “Shirika la Afya Duniani (WHO)”.",
    },
    unsure: {
      message: "Haijulikani kama haya ni vifupisho, majina au maneno yaliyotiwa mkazo: {list}.",
      fix: "Andika vifupisho kwa urefu vinapotajwa mara ya kwanza. Andika maneno yenye mkazo kwa herufi ndogo, kisha uyatie mkazo.",
    },
  },
  "table-wide": {
    wide: {
      message: "Jedwali lina safu wima {count}; zikizidi {limit} ni vigumu kulifuata.",
      fix: "Ligawanye kuwa majedwali yenye safu wima chache, badilisha safu mlalo ziwe safu wima, au ondoa yasiyohitajika katika makala.",
    },
  },
  "table-layout": {
    "one-row": {
      message:
        "Jedwali halina vichwa na lina safu mlalo moja tu, kwa hiyo halihusishi chochote na kingine.",
      fix: "Andika seli zake kama aya, kama orodha, au kama nukuu.",
    },
    "one-column": {
      message:
        "Jedwali halina vichwa na lina safu wima moja tu, kwa hiyo halihusishi chochote na kingine.",
      fix: "Andika seli zake kama aya, kama orodha, au kama nukuu.",
    },
    prose: {
      message:
        "Jedwali halina vichwa, na seli zake zina maandishi mazima, kana kwamba limetumika kupanga ukurasa.",
      fix: "Andika maandishi hayo moja baada ya jingine, pamoja na vichwa. Ikiwa ni data, onyesha seli za vichwa.",
    },
  },
  "emoji-run": {
    run: {
      message: "Emoji {count} zimefuatana: {emoji}.",
      fix: "Bakisha moja, na useme kwa maneno inamaanisha nini.",
    },
  },
  "symbol-art": {
    signs: {
      message: "“{signs}” ni mchoro uliotengenezwa kwa alama.",
      fix: "Lieleze jambo hilo kwa maneno, au weka mahali pake picha yenye maandishi mbadala. Kati ya sehemu za maandishi, mstari wa kutenganisha huandikwa --- katika Markdown.",
    },
    picture: {
      message: "Maandishi yanaonekana kuwa mchoro uliotengenezwa kwa alama.",
      fix: "Weka mahali pake picha yenye maandishi mbadala.",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "Alama hizi haziwezi kusikika: {signs} ({codes}).",
      fix: "Andika kwa maneno maana yake, au rekebisha maandishi ikiwa zimetokana na usimbaji usio sahihi au aikoni.",
    },
    heard: {
      message:
        "Maandishi ya kusikiliza yana alama ambazo programu za kusoma kwa sauti haziwezi kuzisoma: {signs} ({codes}).",
      fix: "Andika kwa maneno maana yake.",
    },
  },
  "sentence-long": {
    long: {
      message:
        "Sentensi zenye maneno zaidi ya {limit}: {count}. Iliyo ndefu kuliko zote ina maneno {words}.",
      fix: "Igawanye kila moja kuwa sentensi mbili au tatu.",
    },
  },
  "paragraph-long": {
    long: {
      message:
        "Aya zenye maneno zaidi ya {limit}: {count}. Iliyo ndefu kuliko zote ina maneno {words}.",
      fix: "Anza aya mpya pale wazo jipya linapoanza.",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "Maandishi haya ni magumu sana kusoma: kipimo cha urahisi wa kusoma ni {ease} kati ya 100, na wastani wa maneno katika sentensi ni {words} ({source}).",
      fix: "Fupisha sentensi, na tumia neno la kawaida pale lilipo. Ikiwa mada ni ngumu, anza na muhtasari rahisi.",
    },
  },
  "image-alt-judge": {
    word: {
      message: "“{text}” ni neno moja tu kwa picha. Picha za kuangalia tena: {count}.",
      fix: "Sema lililo muhimu katika picha, kama ambavyo ungesema kwa simu; liache ikiwa neno moja linatosha.",
    },
    title: {
      message: "Maandishi mbadala ni kichwa cha makala. Picha za kuangalia tena: {count}.",
      fix: "Sema kinachoonekana; kichwa kimeshasikika.",
    },
    again: {
      message:
        "Picha mbili zina maandishi mbadala yaleyale, “{text}”. Picha za kuangalia tena: {count}.",
      fix: "Katika kila moja, sema inatofautianaje na nyingine.",
    },
    decorative: {
      message:
        "Picha yenye maelezo “{text}” imeonyeshwa kuwa ni ya urembo tu. Picha za kuangalia tena: {count}.",
      fix: "Picha inayohitaji maelezo inasema jambo: andika ni jambo gani, au ondoa maelezo ya picha.",
    },
  },
};
