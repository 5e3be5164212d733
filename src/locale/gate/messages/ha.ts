import type { GateMessages } from "../gate-messages.ts";

/** What the gate says to editors in Hausa. */
export const ha: GateMessages = {
  "image-alt": {
    missing: {
      message: "Hoton {src} ba shi da rubutun madadi.",
      fix: 'Ku rubuta abin da hoton yake gaya wa mai karatu. Idan bai faɗi komai fiye da rubutun labarin ba, ku nuna cewa na ado ne da alt="".',
    },
  },
  "image-alt-filename": {
    file: {
      message: "Rubutun madadi “{alt}” sunan fayil ne.",
      fix: "Ku rubuta abin da hoton yake gaya wa mai karatu.",
    },
    placeholder: {
      message: "Rubutun madadi “{alt}” ya tsaya a gurbin bayanin da har yanzu ba a rubuta ba.",
      fix: 'Ku rubuta abin da hoton yake gaya wa mai karatu. Idan bai faɗi komai fiye da rubutun labarin ba, ku nuna cewa na ado ne da alt="".',
    },
    invisible: {
      message: "Rubutun madadi na {src} ba shi da komai sai alamomin da ba a gani.",
      fix: 'Ku rubuta abin da hoton yake gaya wa mai karatu, ko ku nuna cewa na ado ne da alt="".',
    },
    linked: {
      message: "Hoton {src} hanyar haɗi ne zuwa {href}, amma an nuna cewa na ado ne.",
      fix: "Ku rubuta a rubutun madadi inda hanyar haɗin take kaiwa, ko ku cire hanyar haɗin.",
    },
    "unsure-number": {
      message: "Rubutun madadi “{alt}” mai yiwuwa suna ne, ko kuma lamba ce kawai.",
      fix: "Idan ba suna ba ne da masu karatu suka sani, ku rubuta abin da hoton yake gaya musu.",
    },
    "unsure-name": {
      message: "Rubutun madadi “{alt}” shi ne kuma sunan fayil ɗin hoton.",
      fix: "Idan wannan ne kawai abin da hoton yake faɗa, ba sai kun yi komai ba; in ba haka ba, ku rubuta abin da yake gaya wa mai karatu.",
    },
    "unsure-marks": {
      message: "Rubutun madadi “{alt}” yana da alamomi, amma babu kalmomi.",
      fix: 'Ku rubuta abin da hoton yake gaya wa mai karatu, ko ku nuna cewa na ado ne da alt="".',
    },
  },
  "link-name": {
    empty: {
      message: "Hanyar haɗi zuwa {href} ba ta da rubutu.",
      fix: "Ku rubuta a hanyar haɗin abin da take kaiwa gare shi, ko ku cire ta.",
    },
    "unsure-marks": {
      message:
        "Hanyar haɗi zuwa {href} ba ta da wani rubutu sai “{text}”, wanda manhajojin karanta allo da yawa suke tsallakewa.",
      fix: "Ku rubuta a hanyar haɗin abin da take kaiwa gare shi, sai dai idan ana karanta alamomin yadda ya kamata.",
    },
  },
  "heading-empty": {
    empty: {
      message: "Akwai ƙaramin take mai mataki na {level} da ba shi da rubutu.",
      fix: "Ku rubuta abin da sashen yake magana a kai, ko ku cire taken.",
    },
    "unsure-marks": {
      message:
        "Ƙaramin taken “{text}” yana da alamomi amma babu kalmomi, kuma manhajojin karanta allo da yawa suna tsallake shi.",
      fix: "Ku rubuta abin da sashen yake magana a kai; idan babu sabon abin da ya fara a nan, ku sa layin rabawa (---) a madadinsa.",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "Ƙaramin taken “{text}” yana da mataki na 1, wanda na babban taken labarin ne.",
      fix: "Ku ba shi mataki na 2 (## a Markdown, h2 a HTML). Idan shi ne taken labarin, ku mai da shi taken, ku kuma cire shi daga rubutun.",
    },
  },
  "heading-order": {
    skipped: {
      message:
        "Ƙaramin taken “{text}” yana da mataki na {level}, amma babu taken mataki na {wanted} a samansa.",
      fix: "Ku ba shi mataki na {wanted}, ko ku sa taken mataki na {wanted} a gabaninsa.",
    },
    early: {
      message:
        "Ƙaramin taken “{text}” yana da mataki na {level}, kuma ya zo kafin sassan da suke da mataki na {wanted}.",
      fix: "Ku ba shi da sassan mataki iri ɗaya (## a Markdown, h2 a HTML), ko ku sa shi cikin ɗaya daga cikinsu.",
    },
    "too-deep": {
      message:
        "Ƙaramin taken “{text}” zai kasance a mataki na 7 ƙarƙashin babban taken, alhali matakai shida ne kawai.",
      fix: "Ku ba shi mataki na {wanted}, ko ku fara sassan daga mataki na 2.",
    },
  },
  "anchor-target": {
    link: {
      message: "Hanyar haɗi “{text}” tana kaiwa zuwa {href}, wanda babu shi a wannan shafi.",
      fix: "Ku ba taken da ake nufi wannan alamar shaida (## Take {#{id}} a Markdown, id a HTML), ko ku rubuta a hanyar haɗin alamar shaidar da taken yake da ita.",
    },
    note: {
      message: "Wata alama tana nuni zuwa ƙarin bayani “{id}”, wanda babu shi.",
      fix: "Ku rubuta ƙarin bayanin ([^{id}]: … a Markdown), ko ku cire alamar.",
    },
  },
  "language-valid": {
    malformed: {
      message: "Harshen “{tag}” ba a rubuta shi da lambar BCP 47 ba.",
      fix: "Ku rubuta lambar harshen, misali “en”, “ko”, “pt-BR”.",
    },
    unregistered: {
      message: "Babu harshen da yake da lambar “{tag}”.",
      fix: "Ku rubuta lambar harshen, ba sunansa ko lambar ƙasarsa ba, misali “en”, “ko”, “pt-BR”.",
    },
    meant: {
      message: "Babu harshen da yake da lambar “{tag}”.",
      fix: "Ku rubuta {meant}, idan wannan harshen ake nufi.",
    },
    "unsure-rare": {
      message: "Yawancin manhajoji ba su san harshen “{tag}” ba.",
      fix: "Ku duba lambar; idan daidai take, ba sai kun yi komai ba.",
    },
  },
  "table-headers": {
    none: {
      message: "Jadawalin ba shi da akwatunan kanu.",
      fix: "Ku nuna kanun ginshiƙai ko na layuka: th mai scope a HTML, ko layin da yake saman |---| a Markdown.",
    },
    "bold-row": {
      message:
        "An rubuta akwatunan layin farko na jadawalin da baƙi mai kauri, amma ba a nuna cewa kanu ne ba.",
      fix: 'Ku mai da su akwatunan kanu: <th scope="col"> a HTML a madadin baƙi mai kauri.',
    },
    "bold-column": {
      message:
        "An rubuta akwatunan ginshiƙin farko na jadawalin da baƙi mai kauri, amma ba a nuna cewa kanu ne ba.",
      fix: 'Ku mai da su akwatunan kanu: <th scope="row"> a HTML a madadin baƙi mai kauri.',
    },
    uncovered: {
      message:
        "Akwatunan jadawalin da ba su da kanu: {count}. Na farko, “{text}”, yana a layi na {row}, ginshiƙi na {column}.",
      fix: "Ku ba kowane ginshiƙi ko kowane layi akwatin kanu mai kalmomi, ku kuma duba akwatunan da aka haɗa.",
    },
    "unsure-labels": {
      message:
        "Ginshiƙin farko na jadawalin ba shi da kanu; akwatunansa, tun daga “{text}”, kamar suna ba layukansu suna ne.",
      fix: 'Ku mai da su kanun layukansu (<th scope="row"> a HTML), ko ku rubuta a saman ginshiƙin abin da suke.',
    },
    "unsure-layout": {
      message:
        "Jadawalin ba shi da akwatunan kanu, yana kuma da dogayen rubutu, kamar an yi amfani da shi don tsara shafi.",
      fix: "Idan bayanan alƙaluma ne, ku nuna kanunsu; idan ba haka ba, ku rubuta akwatunan a matsayin sakin layi ko jeri.",
    },
  },
  "embed-title": {
    missing: {
      message: "Bayanin da aka saƙala daga {href} ba shi da take.",
      fix: 'Ku faɗi ko mene ne: title="Taswirar mashigan kan iyaka" a iframe, ko data-title a ambaton.',
    },
    "unsure-generic": {
      message:
        "Bayanin da aka saƙala daga {href} yana da take “{title}”, wanda mai yiwuwa bai faɗi ko mene ne ba.",
      fix: "Ku faɗi abin da wannan yake nunawa ko kunnawa.",
    },
  },
  "media-alternative": {
    video: {
      message: "Bidiyon {src} ba shi da rubutun ƙasan bidiyo ko rubutun abin da aka faɗa.",
      fix: 'Ku ba shi rubutun ƙasan bidiyo (<track kind="captions" src="…">) ko rubutun abin da aka faɗa (data-transcript="…").',
    },
    "video-titled": {
      message: "Bidiyon “{title}” ba shi da rubutun ƙasan bidiyo ko rubutun abin da aka faɗa.",
      fix: 'Ku ba shi rubutun ƙasan bidiyo (<track kind="captions" src="…">) ko rubutun abin da aka faɗa (data-transcript="…").',
    },
    audio: {
      message: "Sautin {src} ba shi da rubutun abin da aka faɗa.",
      fix: 'Ku rubuta abin da aka faɗa, ku kuma ba da adireshinsa: data-transcript="…" a jikin audio.',
    },
    "audio-titled": {
      message: "Sautin “{title}” ba shi da rubutun abin da aka faɗa.",
      fix: 'Ku rubuta abin da aka faɗa, ku kuma ba da adireshinsa: data-transcript="…" a jikin audio.',
    },
    "unsure-near": {
      message:
        "“{text}”, kusa da {src}, mai yiwuwa rubutun abin da aka faɗa ne ko rubutun ƙasan bidiyo, amma ba a haɗa su ba.",
      fix: "Idan haka ne, ku ba da adireshinsa tare da sautin ko bidiyon (data-transcript ko track), domin kowane tsari ya nuna shi.",
    },
    "unsure-near-titled": {
      message:
        "“{text}”, kusa da “{title}”, mai yiwuwa rubutun abin da aka faɗa ne ko rubutun ƙasan bidiyo, amma ba a haɗa su ba.",
      fix: "Idan haka ne, ku ba da adireshinsa tare da sautin ko bidiyon (data-transcript ko track), domin kowane tsari ya nuna shi.",
    },
  },
  "title-missing": {
    missing: {
      message: "Labarin ba shi da take.",
      fix: "Ku ƙara take a bayanan farkon fayil (front matter), ko ku fara da take mai mataki na 1.",
    },
  },
  "title-length": {
    long: {
      message: "Taken yana da haruffa {length}; kada su wuce {most}.",
      fix: "Ku gajarta shi, ku sa sauran a gabatarwar labarin.",
    },
  },
  "url-scheme": {
    link: {
      message: "Hanyar haɗin tana kaiwa zuwa “{address}”.",
      fix: "Ku yi amfani da adireshin da yake farawa da https://, http:// ko mailto:.",
    },
    resource: {
      message: "Ba za a iya buɗe adireshin “{address}” ba.",
      fix: "Ku yi amfani da adireshin da yake farawa da https:// ko http://.",
    },
  },
  "text-controls": {
    control: {
      message: "Rubutun “{text}” yana da alamar sarrafawa ko rabin harafi.",
      fix: "Ku sake rubuta kalmomin, ko ku sake adana ainihin fayil ɗin a matsayin UTF-8.",
    },
    unclosed: {
      message:
        "Rubutun “{text}” yana da alamar da ba a gani {name}, wadda babu abin da ya rufe ta a cikinsa.",
      fix: "Ku cire ta. Idan akwai kalmomin da ake rubutawa ta wani ɓangaren, ku nuna harshensu (lang) a madadinta.",
    },
    unopened: {
      message: "Rubutun “{text}” yana da alamar da ba a gani {name}, wadda ba ta rufe komai ba.",
      fix: "Ku cire ta.",
    },
  },
  "link-text-vague": {
    vague: {
      message: "Hanyar haɗi “{text}” ba ta faɗi inda take kaiwa ba.",
      fix: "Bari kalmomin hanyar haɗin su faɗi abin da mai karatu zai samu: taken shafin, ko abin da yake magana a kai.",
    },
    "unsure-language": {
      message: "Babu jerin kalmomin hanyar haɗi da ba su fito fili ba a wannan harshe: {lang}.",
      fix: "Ku karanta kowace hanyar haɗi ita kaɗai: shin ta faɗi inda take kaiwa?",
    },
  },
  "link-text-url": {
    address: {
      message: "Rubutun hanyar haɗin, “{text}”, adireshi ne.",
      fix: "Ku rubuta ko shafin mene ne, misali takensa da mai wallafa shi. Adireshin zai kasance a cikin hanyar haɗin.",
    },
  },
  "link-same-text": {
    same: {
      message:
        "“{text}” shi ne rubutun hanyoyin haɗi biyu da suke kaiwa shafuka daban-daban ({first} da {second}).",
      fix: "Ku ba kowace hanyar haɗi kalmominta, ko ku sa duka biyun su kai ga shafi ɗaya.",
    },
  },
  "image-alt-length": {
    long: {
      message:
        "Rubutun madadi yana da haruffa {count}; idan sun wuce {limit}, saurarensu yana da wuya.",
      fix: "Ku faɗi a jumla ɗaya ko biyu abin da hoton yake faɗa, ku mayar da sauran zuwa bayanin hoto ko cikin labarin.",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message:
        "Rubutun madadi ya ce wannan hoto ne: “{words}”. Manhajojin karanta allo suna faɗin haka da kansu.",
      fix: "Ku cire waɗannan kalmomi, ku fara da abin da hoton yake nunawa.",
    },
    caption: {
      message: "Rubutun madadi ya maimaita bayanin hoto, don haka ana jin sa sau biyu.",
      fix: "Ku faɗi a rubutun madadi abin da ake gani, a bayanin hoto kuma abin da yake nufi.",
    },
    "unsure-language": {
      message: "Babu jerin kalmomi irin su “hoton” a wannan harshe: {lang}.",
      fix: "Ku karanta rubutun madadi: shin akwai wanda ya fara da cewa hoto ne?",
    },
  },
  "heading-fake": {
    bold: {
      message: "“{text}” sakin layi ne da baƙi mai kauri, inda kamar ƙaramin take ake nufi.",
      fix: "Ku mai da shi take: a Markdown, ku fara layin da ## a madadin sa shi tsakanin taurari.",
    },
    "unsure-sentence": {
      message: "“{text}” sakin layi ne da baƙi mai kauri kafin wani rubutu.",
      fix: "Idan take ne na abin da ya biyo baya, ku mai da shi take; idan muhimmi ne kawai, ku bar shi.",
    },
  },
  "list-fake": {
    typed: {
      message: "Layuka {count} da suka fara da “{sign}” suna kama da jeri, amma ba jeri ba ne.",
      fix: "Ku mai da su jeri. A Markdown, ku fara kowane layi da “- ” ko “1. ”, ku bar layi ɗaya ba rubutu kafin na farko.",
    },
    "unsure-dialogue": {
      message: "Layuka {count} sun fara da “{sign}”.",
      fix: "Idan jeri ne, ku mai da su jeri; idan mutane ne suke magana bi da bi, ku bar su.",
    },
  },
  "heading-long": {
    long: {
      message:
        "Ƙaramin taken yana da haruffa {count}; idan sun wuce {limit}, ya yi tsawon da ba za a gane shi da sauri ta kunne ba.",
      fix: "Ku faɗi a kalmomi kaɗan abin da sashen yake magana a kai, ku mayar da sauran zuwa sakin layinsa na farko.",
    },
  },
  "structure-sparse": {
    sparse: {
      message:
        "Rubutun yana da kalmomi {count} amma ba shi da ƙaramin take; idan sun wuce {limit}, yana buƙatar ƙananan take.",
      fix: "Ku sa take a saman kowane ɓangare na rubutun.",
    },
  },
  "text-caps": {
    head: {
      message: "“{text}” duka da manyan baƙaƙe aka rubuta.",
      fix: "Ku rubuta shi kamar a jumla, da manyan baƙaƙe inda harshen yake buƙatarsu kawai.",
    },
    run: {
      message: "“{text}” kalmomi {count} ne da manyan baƙaƙe.",
      fix: "Ku rubuta su da ƙananan baƙaƙe. Idan suna da muhimmanci, ku nuna hakan da alamar ƙarfafawa.",
    },
  },
  "language-passage": {
    script: {
      message: "“{text}” da wani irin tsarin rubutu aka rubuta, kuma ba a faɗi harshensa ba.",
      fix: 'Ku faɗi ko wane harshe ne: <span lang="…">…</span> a kewayen kalmomi, <div lang="…"> a kewayen sakin layi.',
    },
    language: {
      message: "“{text}” ya yi kama da wannan harshe: {language}, amma an nuna cewa {lang} ne.",
      fix: 'Ku faɗi ko wane harshe ne: <span lang="{found}">…</span> a kewayen kalmomi, <div lang="{found}"> a kewayen sakin layi.',
    },
    article: {
      message:
        "An nuna cewa harshen labarin {lang} ne, amma ya yi kama da wannan harshe: {language}.",
      fix: "Ku gyara harshen labarin, “lang” a bayanan farkon fayil (front matter).",
    },
    "unsure-term": {
      message: "Akwai kalmomi da wani irin tsarin rubutu da ba a faɗi harshensu ba: {list}.",
      fix: 'Sunaye za su iya zama yadda suke. Ga sauran kalmomi, ku faɗi ko na wane harshe ne: <span lang="…">…</span>.',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "“{words}” yana nuni da wuri, launi ko siffa kaɗai.",
      fix: "Ku faɗi kuma yadda ake kiran abin, misali sunan da yake a bayanin alamomi ko a taken, ko ku sa hanyar haɗi zuwa gare shi.",
    },
    "unsure-language": {
      message: "Babu jerin kalmomin wuri da launi a wannan harshe: {lang}.",
      fix: "Ku nemi rubutun da yake nuni da wuri, launi ko siffa kaɗai, kamar “jan layi” ko “ku duba sama”.",
    },
  },
  abbreviation: {
    unexplained: {
      message: "Ba a rubuta cikakken sunan “{letters}” a ko’ina ba.",
      fix: "Ku rubuta cikakken sunan a wurin da ya fara fitowa, da gajartar a cikin baka: “Hukumar Lafiya ta Duniya (WHO)”.",
    },
    unsure: {
      message:
        "Babu abin da ya nuna ko waɗannan gajartattun sunaye ne, ko sunaye, ko kalmomin da aka ƙarfafa: {list}.",
      fix: "Ku rubuta cikakkiyar ma’anar gajartattun sunaye a inda suka fara fitowa. Ku rubuta kalmomin da aka ƙarfafa da ƙananan baƙaƙe, da alamar ƙarfafawa.",
    },
  },
  "table-wide": {
    wide: {
      message: "Jadawalin yana da ginshiƙai {count}; idan sun wuce {limit}, bin su yana da wuya.",
      fix: "Ku raba shi zuwa jadawali masu ƙananan ginshiƙai, ku musanya layuka da ginshiƙai, ko ku cire abin da labarin ba ya buƙata.",
    },
  },
  "table-layout": {
    "one-row": {
      message:
        "Jadawalin ba shi da kanu, kuma layi ɗaya ne kawai, don haka bai haɗa wani abu da wani ba.",
      fix: "Ku rubuta akwatunansa a matsayin sakin layi, ko jeri, ko ambato.",
    },
    "one-column": {
      message:
        "Jadawalin ba shi da kanu, kuma ginshiƙi ɗaya ne kawai, don haka bai haɗa wani abu da wani ba.",
      fix: "Ku rubuta akwatunansa a matsayin sakin layi, ko jeri, ko ambato.",
    },
    prose: {
      message:
        "Jadawalin ba shi da kanu, kuma akwai cikakkun rubutu a akwatunansa, kamar an yi amfani da shi don tsara shafi.",
      fix: "Ku rubuta su ɗaya bayan ɗaya, da ƙananan take. Idan bayanan alƙaluma ne, ku nuna akwatunan kanu.",
    },
  },
  "emoji-run": {
    run: {
      message: "Emoji {count} sun jeru tare: {emoji}.",
      fix: "Ku bar guda ɗaya, ku kuma faɗi ma’anarsa da kalmomi.",
    },
  },
  "symbol-art": {
    signs: {
      message: "“{signs}” zane ne da aka yi da alamomi.",
      fix: "Ku faɗi abin da kalmomi, ko ku sa hoto mai rubutun madadi a gurbinsa. Tsakanin ɓangarorin rubutu, ana rubuta layin rabawa da --- a Markdown.",
    },
    picture: {
      message: "Rubutun kamar hoto ne da aka yi da alamomi.",
      fix: "Ku sa hoto mai rubutun madadi a gurbinsa.",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "Ba za a iya jin waɗannan alamomi ba: {signs} ({codes}).",
      fix: "Ku rubuta ma’anarsu da kalmomi, ko ku gyara rubutun idan sun fito ne daga kuskuren tsarin haruffa ko wata ƙaramar alama.",
    },
    heard: {
      message:
        "Rubutun saurare yana da alamomin da manhajojin karatu da murya ba za su iya karantawa ba: {signs} ({codes}).",
      fix: "Ku rubuta ma’anarsu da kalmomi.",
    },
  },
  "sentence-long": {
    long: {
      message: "Jumloli masu kalmomi fiye da {limit}: {count}. Mafi tsawo tana da kalmomi {words}.",
      fix: "Ku mai da kowace jumla biyu ko uku.",
    },
  },
  "paragraph-long": {
    long: {
      message:
        "Sakin layi masu kalmomi fiye da {limit}: {count}. Mafi tsawo yana da kalmomi {words}.",
      fix: "Ku fara sabon sakin layi inda sabon tunani ya fara.",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "Rubutun yana da wuyar karatu sosai: sauƙin karatunsa {ease} ne cikin 100, kuma matsakaicin yawan kalmomi a jumla {words} ne ({source}).",
      fix: "Ku gajarta jumloli, ku kuma yi amfani da kalmar da aka saba da ita inda akwai ta. Idan batun yana da wuya, ku fara da taƙaitaccen bayani mai sauƙi.",
    },
  },
  "image-alt-judge": {
    word: {
      message: "“{text}” kalma ɗaya ce kawai ga hoto. Hotunan da za a sake dubawa: {count}.",
      fix: "Ku faɗi abin da yake da muhimmanci a hoton, kamar yadda za ku faɗa ta waya; ku bar ta idan kalma ɗaya ta isa.",
    },
    title: {
      message: "Rubutun madadi shi ne taken labarin. Hotunan da za a sake dubawa: {count}.",
      fix: "Ku faɗi abin da ake gani; an riga an ji taken.",
    },
    again: {
      message:
        "Hotuna biyu suna da rubutun madadi iri ɗaya, “{text}”. Hotunan da za a sake dubawa: {count}.",
      fix: "Ku faɗi a kowanne abin da ya bambanta shi da ɗayan.",
    },
    decorative: {
      message:
        "An nuna cewa hoto mai bayanin “{text}” na ado ne. Hotunan da za a sake dubawa: {count}.",
      fix: "Hoton da yake buƙatar bayani yana faɗin wani abu: ku rubuta abin, ko ku cire bayanin hoton.",
    },
  },
};
