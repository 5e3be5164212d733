import type { GateMessages } from "../gate-messages.ts";

/** What the gate says to editors in Turkish. */
export const tr: GateMessages = {
  "image-alt": {
    missing: {
      message: "Bir görselin ({src}) alternatif metni yok.",
      fix: 'Görselin okura ne söylediğini yazın. Metinde olmayan bir şey söylemiyorsa alt="" ile süs amaçlı olduğunu belirtin.',
    },
  },
  "image-alt-filename": {
    file: {
      message: "“{alt}” alternatif metni bir dosya adı.",
      fix: "Görselin okura ne söylediğini yazın.",
    },
    placeholder: {
      message: "“{alt}” alternatif metni, henüz yazılmamış bir metnin yerini tutuyor.",
      fix: 'Görselin okura ne söylediğini yazın. Metinde olmayan bir şey söylemiyorsa alt="" ile süs amaçlı olduğunu belirtin.',
    },
    invisible: {
      message: "Bir görselin ({src}) alternatif metninde yalnızca görünmez karakterler var.",
      fix: 'Görselin okura ne söylediğini yazın ya da alt="" ile süs amaçlı olduğunu belirtin.',
    },
    linked: {
      message: "{src} görseli bir bağlantı ({href}), ama süs amaçlı olduğu belirtilmiş.",
      fix: "Alternatif metne bağlantının nereye götürdüğünü yazın ya da bağlantıyı kaldırın.",
    },
    "unsure-number": {
      message: "“{alt}” alternatif metni bir ad da olabilir, yalnızca bir numara da.",
      fix: "Okurların bildiği bir ad değilse görselin onlara ne söylediğini yazın.",
    },
    "unsure-name": {
      message: "“{alt}” alternatif metni, görsel dosyasının adıyla aynı.",
      fix: "Görselin söylediği bundan ibaretse bir şey yapmanıza gerek yok; değilse okura ne söylediğini yazın.",
    },
    "unsure-marks": {
      message: "“{alt}” alternatif metninde işaretler var, ama sözcük yok.",
      fix: 'Görselin okura ne söylediğini yazın ya da alt="" ile süs amaçlı olduğunu belirtin.',
    },
  },
  "link-name": {
    empty: {
      message: "Bir bağlantının ({href}) metni yok.",
      fix: "Bağlantının içine neye götürdüğünü yazın ya da bağlantıyı kaldırın.",
    },
    "unsure-marks": {
      message: "Bir bağlantının ({href}) metni yalnızca “{text}”; birçok ekran okuyucu bunu atlar.",
      fix: "Bu işaretler gerektiği gibi seslendirilmiyorsa bağlantının içine neye götürdüğünü yazın.",
    },
  },
  "heading-empty": {
    empty: {
      message: "Bir ara başlığın metni yok. Düzeyi: {level}.",
      fix: "Bölümün konusunu yazın ya da başlığı kaldırın.",
    },
    "unsure-marks": {
      message:
        "“{text}” ara başlığında işaretler var, ama sözcük yok; birçok ekran okuyucu onu atlar.",
      fix: "Bölümün konusunu yazın. Burada yeni bir şey başlamıyorsa yerine bir ayırma çizgisi (---) koyun.",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "“{text}” ara başlığının düzeyi 1; bu düzey yazının başlığına ayrılmıştır.",
      fix: "Düzeyini 2 yapın (Markdown için ##, HTML için h2). Yazının başlığı buysa onu başlık yapın ve metinden çıkarın.",
    },
  },
  "heading-order": {
    skipped: {
      message:
        "“{text}” ara başlığının düzeyi {level}, ama üstünde şu düzeyde bir başlık yok: {wanted}.",
      fix: "Düzeyini {wanted} yapın ya da önüne düzeyi {wanted} olan bir başlık koyun.",
    },
    early: {
      message:
        "“{text}” ara başlığının düzeyi {level}; ondan sonra gelen bölümlerin düzeyi ise {wanted}.",
      fix: "Ona ve bölümlere aynı düzeyi verin (Markdown için ##, HTML için h2) ya da onu bölümlerden birinin içine alın.",
    },
    "too-deep": {
      message:
        "“{text}” ara başlığı, yazının başlığı altında 7. düzeyde kalırdı; oysa altı düzey var.",
      fix: "Düzeyini {wanted} yapın ya da bölümleri 2. düzeyden başlatın.",
    },
  },
  "anchor-target": {
    link: {
      message: "“{text}” bağlantısının hedefi ({href}) bu sayfada yok.",
      fix: "Hedeflediğiniz başlığa bu kimliği verin (Markdown için ## Başlık {#{id}}, HTML için id) ya da bağlantıya başlığın var olan kimliğini yazın.",
    },
    note: {
      message: "Bir dipnot işareti “{id}” adlı nota gönderiyor, ama böyle bir not yok.",
      fix: "Notu yazın (Markdown için [^{id}]: …) ya da işareti kaldırın.",
    },
  },
  "language-valid": {
    malformed: {
      message: "“{tag}” dil kodu, BCP 47 kurallarına uymuyor.",
      fix: "Dilin kodunu yazın; örneğin en, ko ya da pt-BR.",
    },
    unregistered: {
      message: "Kodu “{tag}” olan bir dil yok.",
      fix: "Dilin adını ya da ülke kodunu değil, dilin kodunu yazın; örneğin en, ko ya da pt-BR.",
    },
    meant: {
      message: "Kodu “{tag}” olan bir dil yok.",
      fix: "Bu dili kastettiyseniz {meant} yazın.",
    },
    "unsure-rare": {
      message: "“{tag}” dilini çoğu yazılım tanımıyor.",
      fix: "Kodu kontrol edin; doğruysa bir şey yapmanıza gerek yok.",
    },
  },
  "table-headers": {
    none: {
      message: "Tabloda başlık hücresi yok.",
      fix: "Sütunların ya da satırların başlıklarını işaretleyin: HTML için scope özniteliğiyle th, Markdown için |---| üstündeki satır.",
    },
    "bold-row": {
      message:
        "Tablonun ilk satırındaki hücreler kalın yazılmış, ama başlık olarak işaretlenmemiş.",
      fix: 'Bu hücreleri başlık olarak işaretleyin: HTML için kalın yazı yerine <th scope="col">.',
    },
    "bold-column": {
      message:
        "Tablonun ilk sütunundaki hücreler kalın yazılmış, ama başlık olarak işaretlenmemiş.",
      fix: 'Bu hücreleri başlık olarak işaretleyin: HTML için kalın yazı yerine <th scope="row">.',
    },
    uncovered: {
      message:
        "Tabloda başlığı olmayan hücre sayısı: {count}. İlki “{text}”; satır {row}, sütun {column}.",
      fix: "Her sütuna ya da her satıra, içinde sözcük olan bir başlık hücresi koyun ve birleştirilmiş hücreleri kontrol edin.",
    },
    "unsure-labels": {
      message:
        "Tablonun ilk sütununun başlığı yok; “{text}” ile başlayan hücreleri, satırlarının adı gibi duruyor.",
      fix: 'Bunları satır başlığı olarak işaretleyin (HTML için <th scope="row">) ya da sütunun başına ne olduklarını yazın.',
    },
    "unsure-layout": {
      message: "Tabloda başlık hücresi yok; sayfa düzeni için kullanılmış gibi uzun metinler var.",
      fix: "Veri içeriyorsa başlıklarını işaretleyin; içermiyorsa hücreleri paragraf ya da liste yapın.",
    },
  },
  "embed-title": {
    missing: {
      message: "Bir gömülü içeriğin ({href}) başlığı yok.",
      fix: 'Ne olduğunu söyleyin: iframe için title="Sınır kapıları haritası", alıntı için data-title.',
    },
    "unsure-generic": {
      message:
        "Gömülü içeriğin ({href}) başlığı “{title}”; bu, onun ne olduğunu söylemiyor olabilir.",
      fix: "Bu içeriğin ne gösterdiğini ya da çaldığını söyleyin.",
    },
  },
  "media-alternative": {
    video: {
      message: "Bir videonun ({src}) altyazısı da metin dökümü de yok.",
      fix: 'Altyazı (<track kind="captions" src="…">) ya da metin dökümü (data-transcript="…") ekleyin.',
    },
    "video-titled": {
      message: "“{title}” videosunun altyazısı da metin dökümü de yok.",
      fix: 'Altyazı (<track kind="captions" src="…">) ya da metin dökümü (data-transcript="…") ekleyin.',
    },
    audio: {
      message: "Bir kaydın ({src}) metin dökümü yok.",
      fix: 'Söylenenleri yazıya dökün ve adresini verin: audio öğesinde data-transcript="…".',
    },
    "audio-titled": {
      message: "“{title}” kaydının metin dökümü yok.",
      fix: 'Söylenenleri yazıya dökün ve adresini verin: audio öğesinde data-transcript="…".',
    },
    "unsure-near": {
      message:
        "“{text}”, bir kaydın ({src}) yakınında; onun metin dökümü ya da altyazısı olabilir, ama ona bağlanmamış.",
      fix: "Öyleyse adresini kayıtla birlikte de verin (data-transcript ya da track); böylece her biçimde sunulur.",
    },
    "unsure-near-titled": {
      message:
        "“{text}”, “{title}” kaydının yakınında; onun metin dökümü ya da altyazısı olabilir, ama ona bağlanmamış.",
      fix: "Öyleyse adresini kayıtla birlikte de verin (data-transcript ya da track); böylece her biçimde sunulur.",
    },
  },
  "title-missing": {
    missing: {
      message: "Yazının başlığı yok.",
      fix: "Dosyanın başındaki bilgilere (front matter) bir başlık ekleyin ya da yazıya 1. düzey bir başlıkla başlayın.",
    },
  },
  "title-length": {
    long: {
      message: "Başlıktaki karakter sayısı: {length}; izin verilen en yüksek sayı: {most}.",
      fix: "Başlığı kısaltın, kalanını spota alın.",
    },
  },
  "url-scheme": {
    link: {
      message: "Bağlantının hedefi: “{address}”. Bu tür adreslere bağlantı verilemiyor.",
      fix: "https://, http:// ya da mailto: ile başlayan bir adres kullanın.",
    },
    resource: {
      message: "“{address}” adresi yüklenemez.",
      fix: "https:// ya da http:// ile başlayan bir adres kullanın.",
    },
  },
  "text-controls": {
    control: {
      message: "“{text}” metninde bir denetim karakteri ya da yarım bir karakter var.",
      fix: "Sözcükleri yeniden yazın ya da kaynağı yeniden UTF-8 olarak kaydedin.",
    },
    unclosed: {
      message: "“{text}” metninde kapatılmamış bir görünmez karakter var: {name}.",
      fix: "Bu karakteri kaldırın. Başka yönde yazılan sözcükler varsa onun yerine dillerini (lang) belirtin.",
    },
    unopened: {
      message: "“{text}” metninde hiçbir şeyi kapatmayan bir görünmez karakter var: {name}.",
      fix: "Bu karakteri kaldırın.",
    },
  },
  "link-text-vague": {
    vague: {
      message: "“{text}” bağlantısı nereye götürdüğünü söylemiyor.",
      fix: "Bağlantının sözcükleri okurun ne bulacağını söylesin: sayfanın başlığını ya da konusunu.",
    },
    "unsure-language": {
      message: "Bu dil için belirsiz bağlantı metinleri listesi yok: {lang}.",
      fix: "Bağlantıları tek tek okuyun: Her biri nereye götürdüğünü söylüyor mu?",
    },
  },
  "link-text-url": {
    address: {
      message: "Bağlantının metni olan “{text}” bir adres.",
      fix: "Sayfanın ne olduğunu yazın; örneğin başlığını ve yayımlayanı. Adres bağlantıda kalır.",
    },
  },
  "link-same-text": {
    same: {
      message: "“{text}”, farklı sayfalara götüren iki bağlantının metni ({first} ve {second}).",
      fix: "Her bağlantıya kendi sözcüklerini verin ya da ikisini de aynı sayfaya götürün.",
    },
  },
  "image-alt-length": {
    long: {
      message:
        "Alternatif metindeki karakter sayısı: {count}. Sınır: {limit}; daha uzununu dinlemek yorucudur.",
      fix: "Görselin ne söylediğini bir iki cümleyle anlatın, kalanını resim altı yazısına ya da metne alın.",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message:
        "Alternatif metin bunun bir görsel olduğunu söylüyor: “{words}”. Ekran okuyucular bunu zaten söyler.",
      fix: "Bu sözcükleri çıkarın ve görselin ne gösterdiğiyle başlayın.",
    },
    caption: {
      message: "Alternatif metin resim altı yazısını yineliyor; aynı söz iki kez duyuluyor.",
      fix: "Alternatif metinde ne göründüğünü, resim altı yazısında ne anlama geldiğini söyleyin.",
    },
    "unsure-language": {
      message: "Bu dil için “görseli” gibi sözlerin listesi yok: {lang}.",
      fix: "Alternatif metinleri okuyun: Bunun bir görsel olduğunu söyleyen var mı?",
    },
  },
  "heading-fake": {
    bold: {
      message: "“{text}” kalın yazılmış bir paragraf; burada ara başlık amaçlanmış gibi duruyor.",
      fix: "Bunu ara başlık yapın: Markdown için satırı yıldızlar arasına almak yerine ## ile başlatın.",
    },
    "unsure-sentence": {
      message: "“{text}”, başka bir metnin önünde kalın yazılmış bir paragraf.",
      fix: "Ardından gelenin başlığıysa ara başlık yapın; yalnızca önemliyse olduğu gibi bırakın.",
    },
  },
  "list-fake": {
    typed: {
      message: "“{sign}” ile başlayan {count} satır listeye benziyor, ama liste değil.",
      fix: "Bunları liste yapın. Markdown için her satırı “- ” ya da “1. ” ile başlatın, ilk satırdan önce bir boş satır bırakın.",
    },
    "unsure-dialogue": {
      message: "“{sign}” ile başlayan {count} satır var.",
      fix: "Listeyse liste yapın; karşılıklı konuşmaysa olduğu gibi bırakın.",
    },
  },
  "heading-long": {
    long: {
      message:
        "Ara başlıktaki karakter sayısı: {count}. Sınır: {limit}; daha uzunu kulakla taranamaz.",
      fix: "Bölümün konusunu birkaç sözcükle söyleyin, kalanını bölümün ilk paragrafına alın.",
    },
  },
  "structure-sparse": {
    sparse: {
      message:
        "Metinde {count} sözcük var, ama hiç ara başlık yok. Sözcük sayısı {limit} sınırını aşınca ara başlık gerekir.",
      fix: "Metnin her bölümünün başına bir ara başlık koyun.",
    },
  },
  "text-caps": {
    head: {
      message: "“{text}” baştan sona büyük harflerle yazılmış.",
      fix: "Cümle içindeki gibi yazın; yalnızca dilin gerektirdiği yerde büyük harf kullanın.",
    },
    run: {
      message: "“{text}” büyük harflerle yazılmış. Sözcük sayısı: {count}.",
      fix: "Bu sözcükleri küçük harflerle yazın. Önemliyseler vurgulayın.",
    },
  },
  "language-passage": {
    script: {
      message: "“{text}” başka bir yazı sisteminde ve dili belirtilmemiş.",
      fix: 'Hangi dil olduğunu belirtin: sözcüklerin çevresinde <span lang="…">…</span>, paragrafların çevresinde <div lang="…">.',
    },
    language: {
      message: "“{text}” şu dilde görünüyor: {language}. Belirtilen dil ise {lang}.",
      fix: 'Hangi dil olduğunu belirtin: sözcüklerin çevresinde <span lang="{found}">…</span>, paragrafların çevresinde <div lang="{found}">.',
    },
    article: {
      message: "Yazının dili {lang} olarak belirtilmiş, ama metin şu dilde görünüyor: {language}.",
      fix: "Yazının dilini düzeltin: dosyanın başındaki bilgilerde (front matter) “lang”.",
    },
    "unsure-term": {
      message: "Başka bir yazı sistemindeki sözcüklerin dili belirtilmemiş: {list}.",
      fix: 'Adlar olduğu gibi kalabilir. Öteki sözcüklerin hangi dilde olduğunu belirtin: <span lang="…">…</span>.',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "“{words}” yalnızca yer, renk ya da biçimle gösteriyor.",
      fix: "Gösterdiğiniz şeyin adını da söyleyin; örneğin lejanttaki ya da başlıktaki adını yazın veya ona bağlantı verin.",
    },
    "unsure-language": {
      message: "Bu dil için yer ve renk bildiren sözlerin listesi yok: {lang}.",
      fix: "Yalnızca yer, renk ya da biçimle gösteren yerleri arayın; örneğin “kırmızı çizgi” ya da “yukarıya bakın”.",
    },
  },
  abbreviation: {
    unexplained: {
      message: "“{letters}” kısaltmasının açılımı hiçbir yerde yazılmamış.",
      fix: "İlk geçtiği yerde adı tam yazın, kısaltmayı ayraç içine alın: “Dünya Sağlık Örgütü (DSÖ)”.",
    },
    unsure: {
      message: "Bunların kısaltma mı, ad mı, vurgulanan sözcük mü olduğu anlaşılmıyor: {list}.",
      fix: "Kısaltmaların ilk geçtikleri yerde açılımını yazın. Vurgulanan sözcükleri küçük harflerle yazın ve vurgulu olarak işaretleyin.",
    },
  },
  "table-wide": {
    wide: {
      message:
        "Tabloda {count} sütun var. Sütun sayısı {limit} sınırını aşınca tabloyu izlemek zorlaşır.",
      fix: "Tabloyu daha az sütunlu tablolara bölün, satırlarla sütunların yerini değiştirin ya da metne gerekmeyenleri çıkarın.",
    },
  },
  "table-layout": {
    "one-row": {
      message:
        "Tablonun başlığı yok ve yalnızca tek satırı var; bu yüzden hiçbir şeyi birbiriyle ilişkilendirmiyor.",
      fix: "Hücrelerini paragraf, liste ya da alıntı yapın.",
    },
    "one-column": {
      message:
        "Tablonun başlığı yok ve yalnızca tek sütunu var; bu yüzden hiçbir şeyi birbiriyle ilişkilendirmiyor.",
      fix: "Hücrelerini paragraf, liste ya da alıntı yapın.",
    },
    prose: {
      message:
        "Tablonun başlığı yok ve hücrelerinde, sayfa düzeni için kullanılmış gibi, uzun metinler var.",
      fix: "Metinleri ara başlıklarla art arda yazın. Veri içeriyorsa başlık hücrelerini işaretleyin.",
    },
  },
  "emoji-run": {
    run: {
      message: "Yan yana {count} emoji var: {emoji}.",
      fix: "Birini bırakın ve ne anlama geldiğini sözcüklerle söyleyin.",
    },
  },
  "symbol-art": {
    signs: {
      message: "“{signs}” işaretlerle yapılmış bir çizim.",
      fix: "Bunu sözcüklerle söyleyin ya da yerine alternatif metni olan bir görsel koyun. Metnin bölümleri arasına ayırma çizgisi konur: Markdown için ---.",
    },
    picture: {
      message: "Metin, işaretlerle yapılmış bir resim gibi görünüyor.",
      fix: "Yerine alternatif metni olan bir görsel koyun.",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "Bu işaretler duyulamaz: {signs} ({codes}).",
      fix: "Ne söylediklerini sözcüklerle yazın; yanlış kodlamadan ya da bir simgeden kaldılarsa metni düzeltin.",
    },
    heard: {
      message:
        "Dinleme metninde, konuşma programlarının okuyamadığı işaretler var: {signs} ({codes}).",
      fix: "Ne söylediklerini sözcüklerle yazın.",
    },
  },
  "sentence-long": {
    long: {
      message:
        "Sözcük sayısı {limit} sınırını aşan cümleler: {count}. En uzununda {words} sözcük var.",
      fix: "Her birini iki ya da üç cümleye bölün.",
    },
  },
  "paragraph-long": {
    long: {
      message:
        "Sözcük sayısı {limit} sınırını aşan paragraflar: {count}. En uzununda {words} sözcük var.",
      fix: "Yeni bir düşüncenin başladığı yerde yeni bir paragraf başlatın.",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "Metni okumak çok zor: 100 üzerinden okunabilirlik puanı {ease}, cümle başına ortalama {words} sözcük ({source}).",
      fix: "Cümleleri kısaltın, olan yerde yaygın sözcüğü seçin. Konu zorsa başa yalın bir özet koyun.",
    },
  },
  "image-alt-judge": {
    word: {
      message: "“{text}” bir görsel için tek bir sözcük. Yeniden bakılacak görsel sayısı: {count}.",
      fix: "Görselde önemli olanı, telefonda anlatır gibi söyleyin; tek sözcük yetiyorsa olduğu gibi bırakın.",
    },
    title: {
      message:
        "Alternatif metin, yazının başlığıyla aynı. Yeniden bakılacak görsel sayısı: {count}.",
      fix: "Ne göründüğünü söyleyin; başlık zaten duyulmuştur.",
    },
    again: {
      message:
        "İki görselin alternatif metni aynı: “{text}”. Yeniden bakılacak görsel sayısı: {count}.",
      fix: "Her birinde, onu ötekinden ayıran şeyi söyleyin.",
    },
    decorative: {
      message:
        "Resim altı yazısı “{text}” olan bir görselin süs amaçlı olduğu belirtilmiş. Yeniden bakılacak görsel sayısı: {count}.",
      fix: "Resim altı yazısı isteyen bir görsel bir şey söylüyordur: Ne söylediğini yazın ya da resim altı yazısını kaldırın.",
    },
  },
};
