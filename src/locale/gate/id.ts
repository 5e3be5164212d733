import type { GateWords } from "./gate-words.ts";
import { INTERNATIONAL_INITIALISMS } from "./international-initialisms.ts";
import { phrasesOf } from "./phrases-of.ts";

export const id: GateWords = {
  tag: "id",
  vagueLinks: phrasesOf(`
    artikel ini, artikel lengkap, artikel selengkapnya, baca, baca artikel, baca artikel lengkap,
    baca artikel selengkapnya, baca berita, baca berita selengkapnya, baca detail, baca di sini,
    baca disini, baca juga, baca lagi, baca lanjutan, baca lebih banyak, baca lebih lanjut,
    baca lengkap, baca selanjutnya, baca selengkapnya, baca selengkapnya di sini, berikutnya,
    berita ini, berita lengkap, berita selengkapnya, buka, dengar, dengarkan, dengarkan di sini,
    detail, detil, di halaman ini, di link ini, di sini, di tautan ini, disini, download,
    download di sini, halaman, halaman ini, info, info lebih lanjut, info lengkap,
    info selengkapnya, informasi, informasi lebih lanjut, informasi lengkap,
    informasi selengkapnya, ini, klik, klik di sini, klik di sini untuk membaca,
    klik di sini untuk selengkapnya, klik disini, klik link berikut, klik link ini,
    klik tautan ini, klik untuk selengkapnya, kunjungi, kunjungi situs, laman, laman ini, lanjut,
    lanjut baca, lanjut membaca, lanjutkan, lanjutkan membaca, lebih banyak, lebih detail,
    lebih jauh, lebih lanjut, lebih lengkap, lihat, lihat artikel, lihat detail, lihat di sini,
    lihat disini, lihat juga, lihat lainnya, lihat lebih banyak, lihat lebih lanjut,
    lihat selengkapnya, lihat semua, lihat video, link, link berikut, link ini, menuju,
    muat lebih banyak, pelajari lebih lanjut, pelajari selengkapnya, rincian, sana, selanjutnya,
    selengkapnya, selengkapnya di sini, simak, simak di sini, simak selengkapnya, sini, situs,
    situs ini, situs web, sumber, sumber berita, tampilkan lebih banyak, tautan, tautan berikut,
    tautan ini, tekan di sini, temukan lebih banyak, teruskan membaca, tonton, tonton di sini,
    tonton video, unduh, unduh di sini, untuk informasi lebih lanjut, video ini, website
  `),
  imagePlaceholders: phrasesOf(`
    alt, arsip, avatar, bagan, banner, denah, deskripsi, deskripsi gambar, diagram, dokumentasi,
    foto, foto arsip, foto dokumentasi, foto ilustrasi, foto profil, gambar, gambar ilustrasi,
    gambar mini, gambar pendukung, gambar utama, grafik, grafis, ikon, ilustrasi, ilustrasi foto,
    infografik, infografis, keterangan, keterangan foto, keterangan gambar, kosong, latar,
    latar belakang, logo, lukisan, peta, potret, sampul, screenshot, sketsa, swafoto,
    tangkapan layar, tanpa deskripsi, tanpa gambar, tanpa judul, teks alternatif, thumbnail,
    tidak ada, tidak ada deskripsi, tidak ada gambar
  `),
  imageBeginnings: phrasesOf(`
    dalam foto ini, dalam gambar ini, di foto ini, di gambar ini, foto dari, foto ini,
    foto memperlihatkan, foto menunjukkan, foto sebuah, foto seorang, foto yang memperlihatkan,
    foto yang menunjukkan, gambar dari, gambar ini, gambar memperlihatkan, gambar menunjukkan,
    gambar sebuah, gambar seorang, gambar yang memperlihatkan, gambar yang menunjukkan,
    ini adalah foto, ini adalah gambar, pada foto ini, pada gambar ini, sebuah foto,
    sebuah gambar, tampak dalam foto, tampak dalam gambar
  `),
  imageEndings: [],
  sensoryPhrases: phrasesOf(`
    bagan di atas, bagan di bawah, diagram di atas, diagram di bawah, ditandai dengan warna biru,
    ditandai dengan warna hijau, ditandai dengan warna merah, ditandai warna biru,
    ditandai warna hijau, ditandai warna merah, foto di atas ini, foto di atas memperlihatkan,
    foto di atas menunjukkan, foto di bawah ini, foto di sebelah kanan, foto di sebelah kiri,
    foto sebelah kanan, foto sebelah kiri, gambar di atas ini, gambar di atas memperlihatkan,
    gambar di atas menunjukkan, gambar di bawah ini, gambar di sebelah kanan,
    gambar di sebelah kiri, gambar sebelah kanan, gambar sebelah kiri, grafik di atas,
    grafik di bawah, infografis di atas, infografis di bawah, kolom kanan, kolom kiri,
    kolom sebelah kanan, kolom sebelah kiri, kotak di atas, kotak di bawah, lihat di atas,
    lihat di bawah, lihat gambar di atas, lihat gambar di bawah, lihat sebelah kanan,
    lihat sebelah kiri, pada foto di atas, pada foto di bawah, pada gambar di atas,
    pada gambar di bawah, pada peta di atas, pada peta di bawah, peta di bawah ini,
    seperti ditunjukkan di atas, seperti ditunjukkan di bawah, seperti foto di atas,
    seperti gambar di atas, seperti terlihat di atas, seperti terlihat di bawah, tabel di atas,
    tabel di bawah, tombol biru, tombol bulat, tombol bundar, tombol hijau, tombol kotak,
    tombol merah, video di atas, video di bawah
  `),
  sensoryHints: phrasesOf(`
    area biru, area merah, bagian atas, bagian bawah, batang biru, batang merah, di kanan,
    di kiri, di sebelah kanan, di sebelah kiri, garis biru, garis hijau, garis kuning,
    garis merah, garis putus-putus, kanan atas, kanan bawah, kanan ke kiri, kiri atas,
    kiri bawah, kiri ke kanan, paling kanan, paling kiri, pojok kanan, pojok kiri, sebelah kanan,
    sebelah kiri, sisi kanan, sisi kiri, titik biru, titik merah
  `),
  figureWords: phrasesOf(`
    bagan, diagram, foto, gambar, grafik, ikon, infografis, ketuk, klik, legenda, menu,
    tangkapan layar, tekan, tombol
  `),
  figureVerbs: phrasesOf(`
    memperlihatkan, menandakan, menggambarkan, menunjukkan, mewakili
  `),
  abbreviationsKnown: [
    ...INTERNATIONAL_INITIALISMS,
    ...phrasesOf(`
    AFP, AI, AKBP, AKP, APBD, APBN, ASEAN, ASN, ATM, BBM, BI, BIN, BKN, BLT, BMKG, BNN, BNPB,
    BNPT, BPBD, BPJS, BPK, BPN, BPOM, BPS, BRI, BRIN, BUMD, BUMN, CEO, CPNS, DIY, DJP, DKI, DPD,
    DPR, DPR RI, DPRD, DVI, GBK, HAM, HP, HUT, IHSG, IKN, IMF, IPB, IPDN, IPO, ITB, ITS, JIS,
    KBRI, KDRT, KKB, KPAI, KPK, KPU, KRL, KTP, KTT, KUHP, LPG, LRT, LSM, MA, MK, MPR, MRT, MUI,
    NIK, NKRI, NTB, NTT, NU, OECD, OJK, OPM, OTT, PAN, PBB, PBNU, PCR, PDI, PDIP, PHK, PKB, PKI,
    PKK, PKS, PLN, PNS, PON, PPATK, PPKM, PPN, PPP, PSBB, PSI, PSSI, PT, PTUN, RAPBN, RI, RSUD,
    RT, RUU, RW, SBY, SD, SDM, SMA, SMK, SMP, SNBT, SPBU, STNK, TKI, TNI, TPA, TPS, TVRI, UAE,
    UGM, UI, UMKM, UMP, UN, USD, UU, WHO, WIB, WIT, WITA, WNA, WNI
    `),
  ],
  functionWords: phrasesOf(`
    yang, dan, di, dengan, untuk, dari, ini, itu, pada, dalam, tidak, akan, ke, adalah, juga,
    oleh, karena, telah, kepada, atau, sebagai, bahwa, saat, ada, mereka, bisa, dapat, lebih,
    sudah, saya, kami, kita, ia, dia, para, tersebut, tahun, namun, hanya, hingga, lalu, seperti,
    sementara, antara, setelah, secara, menjadi, harus, masih, belum, banyak, orang, sehingga,
    serta, jika, bagi, terhadap, atas, anda
  `),
};
