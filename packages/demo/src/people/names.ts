import type { Weights } from '../chance/random';

/** Given and family names that go together. They are combined at random: nobody in the demo exists. */
export type NameGroup = {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly family: readonly string[];
};

const swedish: NameGroup = {
  female: list(
    'Agneta Alma Anita Annika Astrid Birgitta Camilla Cecilia Clara Ebba Elsa Emelie Emma Frida Gunilla Hanna Helena Ida ' +
      'Jenny Josefin Julia Kajsa Karolina Klara Kristina Lena Linnea Lisa Lovisa Madeleine Maja Malin Maria Marie Matilda ' +
      'Monica Moa Nathalie Nina Olivia Pernilla Rebecka Sandra Sara Signe Sofie Stina Therese Tilda Tove Ulrika Wilma Ylva',
  ),
  male: list(
    'Adam Albin Alexander Anders Andreas Anton Axel Benjamin Bengt Björn Christer David Emil Erik Filip Fredrik Gustav ' +
      'Hampus Hans Henrik Isak Jakob Jan Jens Jesper Joakim Jonas Kent Kjell Leif Linus Ludvig Magnus Marcus Martin Mats ' +
      'Mattias Nils Olle Patrik Per Robin Roger Rolf Sebastian Simon Stefan Sven Thomas Tobias Ulf Viktor Wilhelm',
  ),
  family: list(
    'Ahlgren Alm Andersson Arvidsson Berg Bergqvist Blom Boman Carlsson Dahl Edlund Ek Eklund Eriksson Falk Forsberg ' +
      'Fransson Gustafsson Hagström Hedlund Hansson Holm Holmgren Isaksson Jansson Johansson Jonsson Karlsson Kvist ' +
      'Larsson Lindgren Lindqvist Ljung Lund Löfgren Magnusson Modin Månsson Nilsson Norberg Nyberg Nyström Olsson ' +
      'Palm Persson Pettersson Rask Rosén Ryd Sjöberg Strand Strömberg Sundin Svensson Söderlund Tall Vikström Viklund ' +
      'Wiklund Åberg Åström Öberg Öhman Östlund',
  ),
};

const finnish: NameGroup = {
  female: list('Aino Anneli Eija Helmi Kaisa Marja Outi Päivi Riitta Sirpa Tuula'),
  male: list('Antti Eero Heikki Jari Juha Kari Matti Mika Pekka Timo Veikko'),
  family: list('Heikkinen Hietala Järvinen Koskinen Laine Lehtonen Mäkelä Niemi Rantanen Salonen'),
};

const arabic: NameGroup = {
  female: list('Amal Fatima Hala Layla Mariam Nour Rana Rima Yasmin Zeinab'),
  male: list('Ahmad Bilal Fadi Hassan Karim Mahmoud Omar Rami Samir Yousef'),
  family: list('Al-Masri Darwish Habib Haddad Khalil Mansour Najjar Saleh Sayegh Taha'),
};

const eastAfrican: NameGroup = {
  female: list('Amina Ayaan Fadumo Hodan Luam Mulu Sagal Salam Selam Ubah'),
  male: list('Abdi Dawit Filmon Guled Jamal Liban Mebrahtu Samuel Yonas Zerai'),
  family: list('Abdullahi Farah Gebre Ghebremedhin Hailu Jama Mohamud Tekle Tesfay Warsame'),
};

const persianAndKurdish: NameGroup = {
  female: list('Azadeh Bahar Dilan Golnaz Mina Nasrin Parisa Roza Shirin Tara'),
  male: list('Amir Aram Behrouz Dara Kaveh Mehdi Navid Reza Rojhat Soran'),
  family: list('Ahmadi Barzani Ebrahimi Ghasemi Hosseini Karimi Moradi Rostami Sharifi Zandi'),
};

const balkanAndPolish: NameGroup = {
  female: list('Aleksandra Amra Barbara Danuta Dragana Emina Jasmina Katarzyna Mirela Vesna'),
  male: list('Adnan Damir Dragan Goran Jacek Mirsad Piotr Slobodan Tomasz Zoran'),
  family: list('Begić Hadžić Jovanović Kovačević Kowalczyk Mazur Nowak Petrović Wrona Zukić'),
};

const thai: NameGroup = {
  female: list('Arunee Kanya Malee Nittaya Pornthip Somsri Sunisa Wanida'),
  male: list('Anan Chai Kittisak Niran Prasert Somchai Thanawat Wichai'),
  family: list('Boonmee Chaiyasit Phromma Saelim Srisai Thongchai Wongsa'),
};

export const nameGroups: Weights<NameGroup> = [
  [swedish, 79],
  [finnish, 4],
  [arabic, 5],
  [eastAfrican, 3],
  [persianAndKurdish, 3],
  [balkanAndPolish, 4],
  [thai, 2],
];

function list(names: string): readonly string[] {
  return names.split(' ');
}
