import type { GateMessages } from "../gate-messages.ts";

export const id: GateMessages = {
  "image-alt": {
    missing: {
      message: "Gambar {src} belum memiliki teks alternatif.",
      fix: 'Tuliskan apa yang disampaikan gambar itu kepada pembaca. Jika gambar tidak menyampaikan apa pun di luar isi artikel, nyatakan sebagai hiasan dengan alt="".',
    },
  },
  "image-alt-filename": {
    file: {
      message: "Teks alternatif “{alt}” adalah nama berkas.",
      fix: "Tuliskan apa yang disampaikan gambar itu kepada pembaca.",
    },
    placeholder: {
      message:
        "Teks alternatif “{alt}” hanya pengisi tempat; deskripsi yang sebenarnya belum ditulis.",
      fix: 'Tuliskan apa yang disampaikan gambar itu kepada pembaca. Jika gambar tidak menyampaikan apa pun di luar isi artikel, nyatakan sebagai hiasan dengan alt="".',
    },
    invisible: {
      message: "Teks alternatif {src} hanya berisi karakter yang tidak terlihat.",
      fix: 'Tuliskan apa yang disampaikan gambar itu kepada pembaca, atau nyatakan sebagai hiasan dengan alt="".',
    },
    linked: {
      message: "Gambar {src} merupakan tautan ke {href}, tetapi dinyatakan sebagai hiasan.",
      fix: "Tuliskan tujuan tautan itu sebagai teks alternatif, atau hapus tautannya.",
    },
    "unsure-number": {
      message: "Teks alternatif “{alt}” mungkin sebuah nama, mungkin juga hanya nomor.",
      fix: "Jika itu bukan nama yang dikenal pembaca, tuliskan apa yang disampaikan gambar itu kepada mereka.",
    },
    "unsure-name": {
      message: "Teks alternatif “{alt}” sama dengan nama berkas gambarnya.",
      fix: "Jika memang hanya itu yang disampaikan gambar, tidak perlu diubah; jika tidak, tuliskan apa yang disampaikannya kepada pembaca.",
    },
    "unsure-marks": {
      message: "Teks alternatif “{alt}” hanya berisi tanda, tanpa kata.",
      fix: 'Tuliskan apa yang disampaikan gambar itu kepada pembaca, atau nyatakan sebagai hiasan dengan alt="".',
    },
  },
  "link-name": {
    empty: {
      message: "Tautan ke {href} tidak memiliki teks.",
      fix: "Tuliskan di dalam tautan itu ke mana arahnya, atau hapus tautannya.",
    },
    "unsure-marks": {
      message: "Tautan ke {href} hanya berisi “{text}”, yang dilewati oleh banyak pembaca layar.",
      fix: "Tuliskan di dalam tautan itu ke mana arahnya, kecuali jika tanda itu memang dibacakan sebagaimana mestinya.",
    },
  },
  "heading-empty": {
    empty: {
      message: "Ada subjudul tingkat {level} tanpa teks.",
      fix: "Tuliskan isi bagian itu tentang apa, atau hapus subjudulnya.",
    },
    "unsure-marks": {
      message:
        "Subjudul “{text}” hanya berisi tanda, tanpa kata, dan banyak pembaca layar melewatinya.",
      fix: "Tuliskan isi bagian itu tentang apa; jika di situ tidak ada bagian baru, gunakan garis pemisah (---).",
    },
  },
  "heading-h1": {
    "second-title": {
      message: "Subjudul “{text}” memakai tingkat 1, yaitu tingkat untuk judul artikel.",
      fix: "Ubah menjadi tingkat 2 (## di Markdown, h2 di HTML). Jika itu memang judul artikel, jadikan judul dan keluarkan dari isi.",
    },
  },
  "heading-order": {
    skipped: {
      message:
        "Subjudul “{text}” memakai tingkat {level}, tetapi tidak ada subjudul tingkat {wanted} di atasnya.",
      fix: "Ubah menjadi tingkat {wanted}, atau tambahkan subjudul tingkat {wanted} sebelumnya.",
    },
    early: {
      message:
        "Subjudul “{text}” memakai tingkat {level} dan muncul sebelum subjudul utama, yang bertingkat {wanted}.",
      fix: "Samakan tingkatnya dengan subjudul utama (## di Markdown, h2 di HTML), atau letakkan di bawah salah satunya.",
    },
    "too-deep": {
      message:
        "Subjudul “{text}” akan menjadi tingkat 7 di bawah judul artikel, padahal hanya ada enam tingkat.",
      fix: "Ubah menjadi tingkat {wanted}, atau mulai subjudul dari tingkat 2.",
    },
  },
  "anchor-target": {
    link: {
      message: "Tautan “{text}” mengarah ke {href}, yang tidak ada di halaman ini.",
      fix: "Beri id ini pada subjudul yang dimaksud (## Subjudul {#{id}} di Markdown, id di HTML), atau tuliskan id yang sudah dimilikinya.",
    },
    note: {
      message: "Ada tanda yang merujuk ke catatan “{id}”, tetapi catatan itu tidak ada.",
      fix: "Tuliskan catatannya ([^{id}]: … di Markdown), atau hapus tandanya.",
    },
  },
  "language-valid": {
    malformed: {
      message: "Bahasa “{tag}” tidak sesuai dengan bentuk tag BCP 47.",
      fix: "Tuliskan tag bahasanya, misalnya en, ko, atau pt-BR.",
    },
    unregistered: {
      message: "Tidak ada bahasa dengan tag “{tag}”.",
      fix: "Tuliskan tag bahasanya, misalnya en, ko, atau pt-BR, bukan nama bahasa atau negaranya.",
    },
    meant: {
      message: "Tidak ada bahasa dengan tag “{tag}”.",
      fix: "Tuliskan {meant} jika itu bahasa yang dimaksud.",
    },
    "unsure-rare": {
      message: "Bahasa “{tag}” tidak dikenal oleh sebagian besar perangkat lunak.",
      fix: "Periksa tagnya; jika sudah benar, tidak perlu diubah.",
    },
  },
  "table-headers": {
    none: {
      message: "Tabel tidak memiliki sel kepala.",
      fix: "Tandai sel yang menamai kolom atau baris: th dengan scope di HTML, baris di atas |---| di Markdown.",
    },
    "bold-row": {
      message: "Baris pertama tabel dicetak tebal, tetapi belum ditandai sebagai kepala.",
      fix: 'Tandai sel-sel itu sebagai kepala: <th scope="col"> di HTML sebagai ganti huruf tebal.',
    },
    "bold-column": {
      message: "Kolom pertama tabel dicetak tebal, tetapi belum ditandai sebagai kepala.",
      fix: 'Tandai sel-sel itu sebagai kepala: <th scope="row"> di HTML sebagai ganti huruf tebal.',
    },
    uncovered: {
      message:
        "Ada {count} sel tabel tanpa kepala; yang pertama “{text}” di baris {row}, kolom {column}.",
      fix: "Beri setiap kolom atau setiap baris sebuah sel kepala yang berisi kata, dan periksa sel yang digabung.",
    },
    "unsure-labels": {
      message:
        "Kolom pertama tabel tidak memiliki kepala; sel-selnya, misalnya “{text}”, tampaknya menamai setiap baris.",
      fix: 'Tandai sebagai kepala baris (<th scope="row"> di HTML), atau tuliskan di kepala kolom apa isi kolom itu.',
    },
    "unsure-layout": {
      message:
        "Tabel tidak memiliki sel kepala dan berisi teks panjang, seolah-olah dipakai untuk menata halaman.",
      fix: "Jika berisi data, tandai kepalanya; jika tidak, tuliskan isi selnya sebagai paragraf atau daftar.",
    },
  },
  "embed-title": {
    missing: {
      message: "Konten sematan {href} tidak memiliki judul.",
      fix: 'Jelaskan apa itu: title="Peta pos lintas batas" pada iframe, atau data-title pada kutipan.',
    },
    "unsure-generic": {
      message:
        "Konten sematan {href} berjudul “{title}”, yang mungkin belum menjelaskan apa isinya.",
      fix: "Tuliskan apa yang ditampilkan atau diputar di situ.",
    },
  },
  "media-alternative": {
    video: {
      message: "Video {src} tidak memiliki takarir maupun transkrip.",
      fix: 'Tambahkan takarir (<track kind="captions" src="…">) atau transkrip (data-transcript="…").',
    },
    "video-titled": {
      message: "Video “{title}” tidak memiliki takarir maupun transkrip.",
      fix: 'Tambahkan takarir (<track kind="captions" src="…">) atau transkrip (data-transcript="…").',
    },
    audio: {
      message: "Audio {src} tidak memiliki transkrip.",
      fix: 'Tuliskan apa yang diucapkan, lalu cantumkan alamatnya: data-transcript="…" pada elemen audio.',
    },
    "audio-titled": {
      message: "Audio “{title}” tidak memiliki transkrip.",
      fix: 'Tuliskan apa yang diucapkan, lalu cantumkan alamatnya: data-transcript="…" pada elemen audio.',
    },
    "unsure-near": {
      message:
        "“{text}” di dekat {src} mungkin transkrip atau takarirnya, tetapi belum dihubungkan.",
      fix: "Jika benar, cantumkan juga alamatnya pada video atau audio itu (data-transcript atau track) agar tersedia dalam semua bentuk.",
    },
    "unsure-near-titled": {
      message:
        "“{text}” di dekat “{title}” mungkin transkrip atau takarirnya, tetapi belum dihubungkan.",
      fix: "Jika benar, cantumkan juga alamatnya pada video atau audio itu (data-transcript atau track) agar tersedia dalam semua bentuk.",
    },
  },
  "title-missing": {
    missing: {
      message: "Artikel tidak memiliki judul.",
      fix: "Tambahkan title di front matter, atau mulai artikel dengan subjudul tingkat 1.",
    },
  },
  "title-length": {
    long: {
      message: "Judul terdiri atas {length} karakter; paling banyak {most}.",
      fix: "Persingkat judulnya, dan pindahkan sisanya ke teras berita.",
    },
  },
  "url-scheme": {
    link: {
      message: "Tautan mengarah ke “{address}”, alamat yang tidak dapat dipakai sebagai tautan.",
      fix: "Gunakan alamat yang diawali https://, http://, atau mailto:.",
    },
    resource: {
      message: "Alamat “{address}” tidak dapat dimuat.",
      fix: "Gunakan alamat yang diawali https:// atau http://.",
    },
  },
  "text-controls": {
    control: {
      message: "Teks “{text}” berisi karakter kendali atau karakter yang rusak.",
      fix: "Ketik ulang bagian itu, atau simpan kembali sumbernya sebagai UTF-8.",
    },
    unclosed: {
      message: "Teks “{text}” berisi karakter tak terlihat {name} tanpa pasangan penutupnya.",
      fix: "Hapus karakter itu. Jika ada kata dengan arah tulisan lain yang perlu ditandai, cantumkan bahasanya (lang).",
    },
    unopened: {
      message: "Teks “{text}” berisi karakter tak terlihat {name} tanpa pasangan pembukanya.",
      fix: "Hapus karakter itu.",
    },
  },
  "link-text-vague": {
    vague: {
      message: "Tautan “{text}” tidak menjelaskan ke mana arahnya.",
      fix: "Sebutkan dalam tautan apa yang akan ditemukan pembaca: judul halamannya, atau isinya tentang apa.",
    },
    "unsure-language": {
      message: "Belum ada daftar teks tautan yang kabur untuk bahasa {lang}.",
      fix: "Bacalah setiap tautan secara terpisah, dan periksa apakah masing-masing menjelaskan ke mana arahnya.",
    },
  },
  "link-text-url": {
    address: {
      message: "Teks tautan berupa alamat: “{text}”.",
      fix: "Tuliskan halaman apa itu, misalnya judul dan penerbitnya. Alamatnya tetap ada di dalam tautan.",
    },
  },
  "link-same-text": {
    same: {
      message:
        "“{text}” menjadi teks dua tautan yang mengarah ke halaman berbeda: {first} dan {second}.",
      fix: "Bedakan teks kedua tautan itu, atau arahkan keduanya ke halaman yang sama.",
    },
  },
  "image-alt-length": {
    long: {
      message:
        "Teks alternatif terdiri atas {count} karakter; lebih dari {limit} sulit didengarkan.",
      fix: "Sampaikan isi gambar dalam satu atau dua kalimat, dan pindahkan sisanya ke keterangan gambar atau ke isi artikel.",
    },
  },
  "image-alt-redundant": {
    prefix: {
      message:
        "Teks alternatif menyebutkan bahwa ini gambar: “{words}”. Pembaca layar sudah menyebutkannya.",
      fix: "Hapus kata-kata itu dan mulailah dengan apa yang tampak pada gambar.",
    },
    caption: {
      message: "Teks alternatif mengulang keterangan gambar, sehingga terdengar dua kali.",
      fix: "Tuliskan apa yang terlihat dalam teks alternatif, dan apa maknanya dalam keterangan gambar.",
    },
    "unsure-language": {
      message: "Belum ada daftar ungkapan seperti “gambar dari” untuk bahasa {lang}.",
      fix: "Bacalah semua teks alternatif, dan periksa apakah ada yang diawali dengan menyebutkan bahwa itu gambar.",
    },
  },
  "heading-fake": {
    bold: {
      message:
        "“{text}” adalah paragraf bercetak tebal yang tampaknya dimaksudkan sebagai subjudul.",
      fix: "Jadikan subjudul: di Markdown, awali barisnya dengan ##, bukan diapit tanda bintang.",
    },
    "unsure-sentence": {
      message: "“{text}” adalah paragraf bercetak tebal di depan teks lain.",
      fix: "Jika itu judul bagi teks sesudahnya, jadikan subjudul; jika hanya penekanan, biarkan saja.",
    },
  },
  "list-fake": {
    typed: {
      message:
        "Ada {count} baris berawalan “{sign}” yang tampak seperti daftar, tetapi bukan daftar.",
      fix: "Jadikan daftar. Di Markdown, awali setiap baris dengan “- ” atau “1. ”, dengan satu baris kosong sebelum baris pertama.",
    },
    "unsure-dialogue": {
      message: "Ada {count} baris berawalan “{sign}”.",
      fix: "Jika itu daftar, jadikan daftar; jika itu percakapan, biarkan saja.",
    },
  },
  "heading-long": {
    long: {
      message:
        "Subjudul terdiri atas {count} karakter; lebih dari {limit} terlalu panjang untuk disimak sekilas.",
      fix: "Sebutkan dalam beberapa kata isi bagian itu, dan pindahkan sisanya ke paragraf pertama.",
    },
  },
  "structure-sparse": {
    sparse: {
      message:
        "Artikel terdiri atas {count} kata tanpa subjudul; lebih dari {limit} kata sebaiknya diberi subjudul.",
      fix: "Beri subjudul pada setiap bagian artikel.",
    },
  },
  "text-caps": {
    head: {
      message: "“{text}” seluruhnya ditulis dengan huruf kapital.",
      fix: "Tulislah seperti dalam kalimat biasa, dengan huruf kapital hanya di tempat yang diperlukan.",
    },
    run: {
      message: "“{text}” terdiri atas {count} kata berhuruf kapital.",
      fix: "Tulislah dengan huruf kecil. Jika penting, tandai sebagai penekanan.",
    },
  },
  "language-passage": {
    script: {
      message: "“{text}” memakai aksara lain, dan bahasanya belum dicantumkan.",
      fix: 'Cantumkan bahasanya: <span lang="…">…</span> untuk kata-kata, <div lang="…"> untuk paragraf.',
    },
    language: {
      message: "“{text}” tampaknya berbahasa {language}, tetapi ditandai sebagai {lang}.",
      fix: 'Cantumkan bahasanya: <span lang="{found}">…</span> untuk kata-kata, <div lang="{found}"> untuk paragraf.',
    },
    article: {
      message:
        "Artikel ini menyatakan bahasanya {lang}, tetapi isinya tampaknya berbahasa {language}.",
      fix: "Betulkan bahasa artikel, yaitu “lang” di front matter.",
    },
    "unsure-term": {
      message: "Ada kata dalam aksara lain yang belum dicantumkan bahasanya: {list}.",
      fix: 'Nama boleh dibiarkan. Untuk kata lain, cantumkan bahasanya: <span lang="…">…</span>.',
    },
  },
  "sensory-reference": {
    pointer: {
      message: "“{words}” hanya mengandalkan letak, warna, atau bentuk.",
      fix: "Sebutkan juga namanya, misalnya nama di legenda atau subjudul, atau beri tautan ke sana.",
    },
    "unsure-language": {
      message: "Belum ada daftar kata tentang letak dan warna untuk bahasa {lang}.",
      fix: "Carilah teks yang hanya mengandalkan letak, warna, atau bentuk, misalnya “garis merah” atau “lihat di atas”.",
    },
  },
  abbreviation: {
    unexplained: {
      message: "Kepanjangan “{letters}” tidak pernah dituliskan.",
      fix: "Tuliskan nama lengkapnya saat pertama kali muncul, dengan singkatannya dalam kurung: “Organisasi Kesehatan Dunia (WHO)”.",
    },
    unsure: {
      message: "Tidak jelas apakah ini singkatan, nama, atau kata yang ditekankan: {list}.",
      fix: "Tuliskan kepanjangan singkatan saat pertama kali muncul. Tulislah kata yang ditekankan dengan huruf kecil dan tandai sebagai penekanan.",
    },
  },
  "table-wide": {
    wide: {
      message: "Tabel memiliki {count} kolom; lebih dari {limit} sulit diikuti.",
      fix: "Pecah menjadi beberapa tabel dengan lebih sedikit kolom, tukar baris dan kolomnya, atau hilangkan yang tidak diperlukan artikel.",
    },
  },
  "table-layout": {
    "one-row": {
      message:
        "Tabel hanya memiliki satu baris tanpa kepala, sehingga tidak menunjukkan hubungan apa pun.",
      fix: "Tuliskan isi selnya sebagai paragraf, daftar, atau kutipan.",
    },
    "one-column": {
      message:
        "Tabel hanya memiliki satu kolom tanpa kepala, sehingga tidak menunjukkan hubungan apa pun.",
      fix: "Tuliskan isi selnya sebagai paragraf, daftar, atau kutipan.",
    },
    prose: {
      message:
        "Tabel tidak memiliki kepala dan selnya berisi teks utuh, seolah-olah dipakai untuk menata halaman.",
      fix: "Tuliskan teksnya secara berurutan dengan subjudul. Jika isinya data, tandai sel kepalanya.",
    },
  },
  "emoji-run": {
    run: {
      message: "Ada {count} emoji berderet: {emoji}.",
      fix: "Sisakan satu, dan tuliskan maksudnya dengan kata-kata.",
    },
  },
  "symbol-art": {
    signs: {
      message: "“{signs}” adalah gambar yang disusun dari tanda.",
      fix: "Sampaikan dengan kata-kata, atau ganti dengan gambar yang memiliki teks alternatif. Di antara bagian-bagian artikel, gunakan garis pemisah: --- di Markdown.",
    },
    picture: {
      message: "Teks ini tampaknya gambar yang disusun dari tanda.",
      fix: "Ganti dengan gambar yang memiliki teks alternatif.",
    },
  },
  "speech-unreadable": {
    lost: {
      message: "Tanda berikut tidak dapat didengar: {signs} ({codes}).",
      fix: "Tuliskan maksudnya dengan kata-kata, atau perbaiki teksnya jika tanda itu berasal dari pengodean yang keliru atau dari ikon.",
    },
    heard: {
      message:
        "Teks untuk didengarkan berisi tanda yang tidak dapat dibaca mesin suara: {signs} ({codes}).",
      fix: "Tuliskan maksudnya dengan kata-kata.",
    },
  },
  "sentence-long": {
    long: {
      message:
        "Ada {count} kalimat dengan lebih dari {limit} kata. Yang terpanjang terdiri atas {words} kata.",
      fix: "Pecah masing-masing menjadi dua atau tiga kalimat.",
    },
  },
  "paragraph-long": {
    long: {
      message:
        "Ada {count} paragraf dengan lebih dari {limit} kata. Yang terpanjang terdiri atas {words} kata.",
      fix: "Mulailah paragraf baru saat beralih ke gagasan baru.",
    },
  },
  "reading-level": {
    difficult: {
      message:
        "Teks ini sangat sulit dibaca: tingkat kemudahannya {ease} dari 100, dengan rata-rata {words} kata per kalimat (menurut {source}).",
      fix: "Pendekkan kalimatnya, dan pakai kata yang lazim bila ada. Jika pokok bahasannya memang sulit, letakkan ringkasan sederhana di awal.",
    },
  },
  "image-alt-judge": {
    word: {
      message:
        "Sebuah gambar hanya dijelaskan dengan satu kata, “{text}”. Gambar yang perlu dilihat lagi: {count}.",
      fix: "Sampaikan apa yang penting dalam gambar, seperti saat bercerita lewat telepon; biarkan jika satu kata sudah cukup.",
    },
    title: {
      message:
        "Teks alternatifnya sama dengan judul artikel. Gambar yang perlu dilihat lagi: {count}.",
      fix: "Tuliskan apa yang terlihat; judulnya sudah terdengar sebelumnya.",
    },
    again: {
      message:
        "Dua gambar memiliki teks alternatif yang sama, “{text}”. Gambar yang perlu dilihat lagi: {count}.",
      fix: "Tuliskan pada masing-masing apa yang membedakannya dari yang lain.",
    },
    decorative: {
      message:
        "Gambar dengan keterangan “{text}” dinyatakan sebagai hiasan. Gambar yang perlu dilihat lagi: {count}.",
      fix: "Gambar yang perlu keterangan pasti menyampaikan sesuatu: tuliskan hal itu, atau hapus keterangannya.",
    },
  },
};
