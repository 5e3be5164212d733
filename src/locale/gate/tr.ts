import type { GateWords } from "./gate-words.ts";
import { INTERNATIONAL_INITIALISMS } from "./international-initialisms.ts";
import { phrasesOf } from "./phrases-of.ts";

export const tr: GateWords = {
  tag: "tr",
  vagueLinks: phrasesOf(`
    ayrıntı, ayrıntılar, ayrıntılar için, ayrıntılar için tıklayın, ayrıntılar için tıklayınız,
    ayrıntıları gör, ayrıntıları görüntüle, ayrıntıları oku, ayrıntılı bilgi,
    ayrıntılı bilgi için, ayrıntılı bilgi için tıklayın, ayrıntılı bilgi için tıklayınız, aç,
    bağlantı, bağlantıya tıklayın, bilgi, bu adres, bu adresten, bu bağlantı, bu bağlantıdan,
    bu bağlantıya tıklayın, bu haber, bu link, bu linkten, bu makale, bu sayfa, bu sayfada,
    bu sayfadan, bu site, bu video, bu yazı, burada, buradan, buradan indirin,
    buradan okuyabilirsiniz, buradan okuyun, buradan ulaşabilirsiniz, burası, buraya,
    buraya tıkla, buraya tıklayın, buraya tıklayınız, burayı tıklayın, burayı tıklayınız,
    daha fazla, daha fazla ayrıntı, daha fazla bilgi, daha fazla bilgi al, daha fazla bilgi için,
    daha fazla bilgi için tıklayın, daha fazla gör, daha fazla göster, daha fazla oku,
    daha fazla öğren, daha fazla öğrenin, daha fazlası, daha fazlası için,
    daha fazlası için tıklayın, daha fazlasını gör, daha fazlasını göster, daha fazlasını oku,
    dahası, detay, detaylar, detaylar için, detaylar için tıklayın, detaylar için tıklayınız,
    detayları gör, detayları göster, detaylı bilgi, detaylı bilgi için,
    detaylı bilgi için tıklayın, detaylı bilgi için tıklayınız, devam, devam edin, devam et,
    devamı, devamı için, devamı için tıklayın, devamı için tıklayınız, devamını gör,
    devamını göster, devamını oku, devamını okumak için tıklayın,
    devamını okumak için tıklayınız, dinle, dinlemek için tıklayın, dinleyin, git, gör,
    görüntüle, göster, göz at, haberi oku, haberin ayrıntıları,
    haberin ayrıntıları için tıklayın, haberin detayları, haberin detayları için tıklayın,
    haberin devamı, haberin devamı için tıklayın, haberin tamamı, haberin tamamı için tıklayın,
    hepsini gör, hepsini göster, indir, indirin, indirmek için tıklayın, izle,
    izlemek için tıklayın, izleyin, kaynak, kaynak linki, keşfet, link, link burada, linke tıkla,
    linke tıklayın, makalenin tamamı, makaleyi oku, oku, okumak için, okumak için tıklayın,
    okumaya devam edin, okumaya devam et, okuyun, sayfa, site, siteye git, siteyi ziyaret et,
    tamamı, tamamı için tıklayın, tamamını gör, tamamını oku, tamamını okumak için tıklayın,
    tümü, tümünü gör, tümünü göster, tümünü oku, tıkla, tıklayın, tıklayınız, videoyu izle,
    videoyu izlemek için tıklayın, videoyu izleyin, web sayfası, web sitesi, yazının devamı,
    yazının tamamı, yazıyı oku, şurada, şuradan, şuraya
  `),
  imagePlaceholders: phrasesOf(`
    adsız, afiş, alt, alt metin, alternatif metin, arka plan, arşiv, arşiv fotoğrafı,
    arşiv görseli, avatar, açıklama, açıklama yok, başlıksız, boş, diyagram, ekran görüntüsü,
    foto, fotoğraf, fotoğraf açıklaması, fotoğraflar, grafik, görsel, görsel açıklaması,
    görsel yok, görseli, görüntü, harita, ikon, illüstrasyon, infografik, isimsiz, kapak,
    kapak fotoğrafı, kapak görseli, karikatür, küçük resim, logo, manşet görseli, portre, resim,
    resim açıklaması, resim yok, resimler, simge, tablo, tanımsız, temsili, temsili fotoğraf,
    temsili görsel, temsili resim, temsilî fotoğraf, temsilî görsel, yer tutucu, yok, çizim,
    öne çıkan görsel, şekil, şema
  `),
  imageBeginnings: phrasesOf(`
    bu fotoğrafta, bu görselde, bu resimde, fotoğraf:, fotoğrafta, görsel:, görselde, resim:,
    resimde
  `),
  imageEndings: phrasesOf(`
    arşiv fotoğrafı, bir fotoğrafı, bir görseli, bir resmi, fotoğrafları, fotoğrafı, görseli,
    görselleri, görüntüsü, gösteren bir fotoğraf, gösteren bir görsel, gösteren bir resim,
    gösteren fotoğraf, gösteren görsel, gösteren resim, resimleri, resmi
  `),
  sensoryPhrases: phrasesOf(`
    aşağıdaki fotoğraf, aşağıdaki fotoğrafta, aşağıdaki grafik, aşağıdaki grafikte,
    aşağıdaki görsel, aşağıdaki görselde, aşağıdaki harita, aşağıdaki haritada, aşağıdaki kutu,
    aşağıdaki kutuda, aşağıdaki resim, aşağıdaki resimde, aşağıdaki tablo, aşağıdaki tabloda,
    aşağıdaki video, aşağıdaki videoda, aşağıya bakın, aşağıya bakınız, fotoğrafta sağda,
    fotoğrafta solda, fotoğrafın sağında, fotoğrafın solunda, kare düğme, kare düğmeye,
    kırmızı buton, kırmızı butona, kırmızı düğme, kırmızı düğmeye, kırmızı renkle gösterilen,
    kırmızı renkle işaretlenen, kırmızıyla gösterilen, kırmızıyla işaretlenen,
    kırmızıyla işaretli, mavi buton, mavi butona, mavi düğme, mavi düğmeye,
    mavi renkle gösterilen, mavi renkle işaretlenen, maviyle gösterilen, maviyle işaretlenen,
    maviyle işaretli, sağ sütunda, sağdaki fotoğraf, sağdaki fotoğrafta, sağdaki grafik,
    sağdaki grafikte, sağdaki görsel, sağdaki kutu, sağdaki resim, sağdaki resimde,
    sağdaki sütun, sağdaki sütunda, sol sütunda, soldaki fotoğraf, soldaki fotoğrafta,
    soldaki grafik, soldaki grafikte, soldaki görsel, soldaki kutu, soldaki resim,
    soldaki resimde, soldaki sütun, soldaki sütunda, yeşil buton, yeşil butona, yeşil düğme,
    yeşil düğmeye, yeşil renkle gösterilen, yeşille gösterilen, yeşille işaretlenen,
    yeşille işaretli, yukarıdaki fotoğraf, yukarıdaki fotoğrafta, yukarıdaki grafik,
    yukarıdaki grafikte, yukarıdaki görsel, yukarıdaki görselde, yukarıdaki harita,
    yukarıdaki haritada, yukarıdaki kutu, yukarıdaki kutuda, yukarıdaki resim,
    yukarıdaki resimde, yukarıdaki tablo, yukarıdaki tabloda, yukarıdaki video,
    yukarıdaki videoda, yukarıya bakın, yukarıya bakınız, yuvarlak buton, yuvarlak butona,
    yuvarlak düğme, yuvarlak düğmeye
  `),
  sensoryHints: phrasesOf(`
    alttaki, en sağda, en solda, kesikli çizgi, kırmızı alan, kırmızı alanlar, kırmızı noktalar,
    kırmızı çizgi, kırmızı çubuk, mavi alan, mavi alanlar, mavi noktalar, mavi çizgi, mavi çubuk,
    sarı çizgi, sağ alt köşede, sağ altta, sağ tarafta, sağ üst köşede, sağ üstte, sağda,
    sağdaki, sağdan, sol alt köşede, sol altta, sol tarafta, sol üst köşede, sol üstte, solda,
    soldaki, soldan, yeşil çizgi, üstteki
  `),
  figureWords: phrasesOf(`
    buton, butona, butonu, butonuna, diyagram, dokunun, düğme, düğmesi, düğmesine, düğmeye,
    ekran görüntüsü, ekran görüntüsünde, fotoğraf, fotoğrafta, grafik, grafikte, görsel,
    görselde, haritada, infografik, infografikte, lejant, menü, menüde, simge, simgesi,
    simgesine, tıklayın, tıklayınız, şema, şemada
  `),
  figureVerbs: phrasesOf(`
    gösterir, gösteriyor, ifade eder, ifade ediyor, temsil eder, temsil ediyor
  `),
  abbreviationsKnown: [
    ...INTERNATIONAL_INITIALISMS,
    ...phrasesOf(`
    AA, AB, ABD, AFAD, AFP, AK, AKP, ANAP, APS, ATM, ATV, AVM, AYM, AİHM, AŞ, BDDK, BDP, BJK, BM,
    BMW, BOTAŞ, BTK, BİM, BİST, CEO, CHP, CMK, DEAŞ, DEM, DEVA, DHA, DSP, DSİ, DTP, DYP, EBA,
    EFT, EGO, EPDK, FETÖ, FKÖ, GAP, GATA, GS, GSM, HDP, HSK, HSYK, IBAN, IMF, IŞİD, KAP, KCK,
    KDV, KGK, KHK, KKTC, KOBİ, KPSS, KYK, LGS, LPG, MEB, MGK, MHP, MKYK, MSB, MTV, MYK, MÜSİAD,
    MİT, NTV, ODTÜ, OECD, OHAL, OPEC, OSB, PCR, PKK, PTT, PYD, RP, RTÜK, SAT, SBB, SDG, SGK, SMA,
    SPK, SSCB, SSK, STK, SİHA, TBB, TBMM, TC, TCDD, TCK, TCMB, TEDAŞ, TEM, TEMA, TFF, TIR, TL,
    TMMOB, TMO, TMSF, TOBB, TOGG, TOKİ, TRT, TSE, TSK, TTB, TTK, TÜBİTAK, TÜRK-İŞ, TÜSİAD, TÜYAP,
    TÜİK, TİP, UN, VAR, WHO, YKS, YPG, YSK, YSP, YTL, YTÜ, YÖK, ÖSYM, ÖTV, İBB, İETT, İHA, İHD,
    İSKİ, İSO, İSPARK, İTO, İTÜ
    `),
  ],
  functionWords: phrasesOf(`
    ve, bir, bu, da, de, için, ile, olarak, çok, daha, olan, gibi, en, kadar, sonra, ne, o, ya,
    ama, her, ise, var, yok, değil, mi, mı, ki, olduğu, olduğunu, tarafından, dedi, oldu, ancak,
    göre, büyük, yeni, ilk, iki, kendi, bunun, şu, onun, üzerinde, içinde, arasında, önce, hem,
    veya, diye, bile, sadece, ben, biz, şey, nasıl, hiç, bazı, aynı, etti, eden, karşı, ilgili,
    bütün, herkes, hakkı, üzere, insan, vardır, bulunan, herhangi, şekilde, edilen, etmek,
    olması, gerek, hangi, ettiği, eder
  `),
};
