package nl.drentscheaa.inburgering.demo.people;

import nl.drentscheaa.inburgering.demo.dossier.Nationaliteit;

/** The name lists, by the language area that a nationality mostly belongs to. */
final class NameLists {

    private static final NameList ARABIC = NameList.of(
            "Mohamed, Mohammed, Muhammad, Ahmad, Ahmed, Khaled, Omar, Yousef, Youssef, Mahmoud, Hassan, Hasan, Ibrahim,"
                    + " Mustafa, Samir, Tarek, Ziad, Bilal, Anas, Firas, Abdul Rahman, Abdelrahman, Nour Eddine, Wael,"
                    + " Rami, Hussein, Hossein, Karim, Jamal, Basel",
            "Fatima, Fatma, Aisha, Aïcha, Rania, Hala, Nour, Noor, Maryam, Mariam, Layla, Leïla, Samira, Rasha, Hanan,"
                    + " Amal, Dima, Reem, Rim, Salma, Yasmin, Jasmine, Zeinab, Zaynab, Huda, Lina, Sana, Iman",
            "al-Hariri, Al Hariri, Haddad, Hadad, al-Masri, Al-Masri, Khoury, Khalil, Darwish, Darwiche, Nasser, Nassar,"
                    + " Qasim, Kassem, Saleh, Salih, Mansour, al-Ahmad, Hamdan, Shaheen, Chahine, Najjar, Sabbagh,"
                    + " Othman, Osman, Barakat, Youssef, Aboud, Zein, Kabbani");
    private static final NameList TIGRINYA = NameList.of(
            "Tesfay, Tesfaye, Filmon, Yonas, Jonas, Samuel, Mehari, Robel, Abel, Dawit, Daniel, Kidane, Berhane, Henok,"
                    + " Amanuel, Isaias, Merhawi, Natnael, Okbay, Simon, Tedros, Yohannes, Haben, Aron",
            "Selam, Salem, Rahel, Rachel, Helen, Feven, Saba, Luwam, Eden, Senait, Winta, Bisrat, Mebrat, Almaz, Freweini,"
                    + " Ruta, Semhar, Tsega, Abrehet, Yordanos, Mihret, Delina",
            "Tesfamariam, Tesfamaryam, Gebremedhin, Ghebremedhin, Habtemariam, Weldemichael, Woldemikael, Kidane, Berhe,"
                    + " Haile, Hailu, Mehari, Tekle, Teklé, Asfaha, Ghirmay, Girmay, Kiflé, Mengistu, Negash, Okubay,"
                    + " Russom, Tsegay, Zerai");
    private static final NameList PERSIAN = NameList.of(
            "Reza, Ali Reza, Mehdi, Mahdi, Farhad, Hamid, Jawad, Javad, Navid, Omid, Zabiullah, Najibullah, Rahim, Said,"
                    + " Sayed, Kaveh, Behzad, Mirwais",
            "Shirin, Parisa, Zahra, Zohra, Fereshteh, Laleh, Nasrin, Roya, Soraya, Marjan, Mina, Farzana, Nilufar,"
                    + " Niloofar, Shabnam, Yalda",
            "Ahmadi, Ahmadzai, Hosseini, Husseini, Karimi, Mohammadi, Rahimi, Sadeghi, Sadiqi, Tehrani, Noorzai, Nurzai,"
                    + " Yazdani, Rezai, Rezaei, Popal, Haidari, Akbari");
    private static final NameList TURKISH = NameList.of(
            "Mehmet, Mustafa, Emre, Burak, Çağlar, Şahin, Gökhan, Ömer, Uğur, Yiğit, Serkan, Barış",
            "Ayşe, Elif, Gülşen, Özlem, Zeynep, Şeyma, Büşra, Çiğdem, Nurgül, Ebru",
            "Yılmaz, Öztürk, Şahin, Çelik, Kaya, Aydın, Güneş, Koç, Doğan, Arslan, Aksoy, Yıldız");
    private static final NameList SOMALI = NameList.of(
            "Abdi, Abdullahi, Mohamud, Maxamed, Mohamed, Ismail, Yusuf, Farah, Hassan, Liban, Guled",
            "Hodan, Fadumo, Faduma, Ayaan, Hibo, Sahra, Ifrah, Halimo, Nimco, Amina, Idil",
            "Abdi, Ali, Aweys, Cali, Farah, Guled, Hersi, Hirsi, Jama, Mohamud, Nuur, Warsame, Yusuf");
    private static final NameList NIGERIAN = NameList.of(
            "Emeka, Chidi, Tunde, Ifeanyi, Osaze, Samuel, Victor, Sunday",
            "Ngozi, Blessing, Chioma, Amaka, Folasade, Grace, Precious",
            "Okafor, Okonkwo, Adeyemi, Balogun, Eze, Nwosu, Osagie, Ògúnlẹ́yẹ");
    private static final NameList DUTCH = NameList.of(
            "Omar, Samir, Karim, Daniël, Jozef, Elias, André, Noël",
            "Leïla, Samira, Chloë, Miriam, Renée, Zoë, Maria, Hanna",
            "van der|Veen, de|Boer, van|Dijk, ten|Cate, Hofstee, op 't|Hof, van den|Berg, Kuipers");

    private NameLists() {}

    static NameList of(Nationaliteit nationaliteit) {
        return switch (nationaliteit) {
            case SYRISCHE, LIBISCHE, IRAAKSE, SOEDANESE, STAATLOOS, JEMENITISCHE -> ARABIC;
            case ERITRESE, ETHIOPISCHE, ONBEKEND -> TIGRINYA;
            case AFGHAANSE, IRAANSE -> PERSIAN;
            case TURKSE -> TURKISH;
            case SOMALISCHE -> SOMALI;
            case BURGER_VAN_NIGERIA -> NIGERIAN;
            case NEDERLANDSE -> DUTCH;
        };
    }
}
