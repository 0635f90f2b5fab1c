import { wordsOf } from '../../../text/lexicon.ts'
import type { Gender } from '../../parts/names.ts'

const MALE = wordsOf(`
  Aaron Tucker Mason Hunter Chase Cole Colton Landon Blaine Heath Dalton Garrett Jarrett Terrell Deion Darius Marquis Xander Zander Brock Clay Jalen Jaylen Kobe Shaquille Kareem Kyler Jayden Aiden Brayden Jaxon Bryson Easton Regis Mitt Newt Chip Beau Buddy Sonny Ty Tex Rocky Evo Grant Robby Wayde Wyatt Seamus Sherrod Jermaine Malachy Demetrius Lamont Tyrese Isiah Abdul Abdullah Abdulla Abel Abraham Abram Adam Adil Adnan Adolf Adrian Adriano Ahmad Ahmed Ahmet Aidan Ajay Akio Akira Al Alain Alan Alastair Albert
  Alberto Alejandro Aleksandar Aleksander Aleksandr Aleksei Alessandro Alex Alexander Alexandre Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alistair Allan
  Allen Alonzo Alvaro Alvin Amadou Amir Amit Amos Anand Anatoly Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andrzej Andy Angelo Anil Anthony Antoine
  Anton Antonin Antonio Antonis António Archie Ariel Arjun Armand Armando Arnaud Arnold Arthur Artur Arturo Arun Asif Ashok Atsushi Attila August Augusto
  Austin Avi Axel Aziz Baptiste Barack Barry Bart Bartosz Bashar Bashir Basil Bastian Ben Benedict Benjamin Bernard Bernardo Bernd Bernie Bert Bill Billy Björn Bob
  Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Burak Byron Caleb Calvin Cameron Carl Carlo Carlos Carsten Carter Cedric
  Cesar César Chad Charles Charlie Chester Chidi Chris Christian Christoph Christophe Christopher Chuck Clarence Claude Claudio Clayton Clement Cliff Clifford Clint
  Clive Clyde Cody Colin Colm Connor Conor Corey Cory Craig Cristiano Cristian Curtis Cyril Dale Damian Damien Damon Dan Daniel Daniele Danilo Danny Dario Darrell
  Darren Darryl Dave David Dean Deepak Denis Dennis Derek Derrick Desmond Diego Dieter Dimitri Dimitris Dirk Dmitri Dmitry Dom Domenico Dominic Dominik
  Dominique Don Donald Doug Douglas Duncan Dustin Dwayne Dwight Dylan Eamon Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Efraim Eli Elias Elijah Eliot Elliot
  Elliott Elon Emanuel Emeka Emil Emilio Emmanuel Enrico Enrique Eric Erich Erik Ernest Ernesto Erwin Esteban Ethan Étienne Etienne Eugene Evan Evgeny Ezra Fabian
  Fabien Fabio Fadi Faisal Farid Farouk Federico Felipe Felix Ferdinand Fernando Filip Filippo Finn Florian Floyd Francesco Francis Francisco Franck François
  Francois Frank Frankie Franklin Franz Fred Freddie Freddy Frederic Frederick Fredrik Friedrich Fritz Gabriel Gareth Garry Gary Gaston Gavin Gennady Geoff Geoffrey
  Georg George Georges Georgios Gerald Gerard Gerardo Gerd Gerhard Gerry Gianluca Gideon Gilbert Gilles Giorgio Giorgos Giovanni Giuseppe Glen Glenn Goran Gordon Graeme
  Graham Greg Gregor Gregory Guido Guillaume Guillermo Günter Gunther Gus Gustav Gustavo Guy Habib Hakan Hal Hamid Hamza Hank Hans Hannes Harald Hari Harold Haroon
  Harrison Harry Haruki Harvey Hasan Hassan Hector Héctor Heiko Heinrich Heinz Helmut Hendrik Henri Henrik Henry Herbert Herman Hermann Hideki Hideo Hiro Hiroshi
  Hisham Horst Howard Hubert Hugh Hugo Hussein Hüseyin Iain Ian Ibrahim Idris Ignacio Igor Ike Ilan Ilham Ilya Imran Ingo Ira Irfan Irving Isaac Isaiah Ishaan Ismail
  István Ivan Ivo Jack Jackie Jackson Jacob Jacques Jaime Jake Jakob Jakub Jamal James Jamie Jan Jared Jaroslaw Jason Jasper Javed Javier Jay Jean Jeb Jed Jeff Jeffery
  Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesse Jesús Jim Jimmy Jiri Joachim João Joaquín Joe Joel Jochen Joey Johan Johann Johannes John Johnny Jon Jonas
  Jonathan Jordi Jorge Jörg Jos José Jose Josef Joseph Josh Joshua Josip Juan Juha Jules Julian Julien Julio Julius Jun Junichi Jürgen Justin Justus Kai Kamal
  Karel Karim Karl Keir Keith Kemal Ken Kenji Kenneth Kenny Kent Kenta Kevin Khaled Khalid Kieran Kiran Kirk Klaus Kofi Konrad Konstantin Kostas Kristian
  Kris Krishna Krzysztof Kurt Kwame Kyle Lachlan Lamar Lance Larry Lars Laszlo Laurent Lawrence Leandro Lee Leif Len Leo Leon Leonard Leonardo Leonid Leroy Les
  Lester Lev Levi Lewis Liam Lionel Lindsey Lloyd Logan Lorenzo Lothar Lou Louis Luc Luca Lucas Luciano Luigi Luis Luiz Luka Lukas Luke Luther Lyndon Maciej Mack Magnus
  Mahmoud Mahmud Malcolm Malik Manfred Manuel Manny Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mario Marius Mark Marko Markus Marshall Martin Martín Martti Marty
  Marvin Masahiro Masato Massimo Mateo Mateusz Mathew Mathias Mathieu Mats Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Mauro Max Maxim Maxime Maximilian Mehdi
  Mehmet Mel Melvin Menachem Michael Michal Michel Michele Mick Miguel Mihai Mikael Mike Mikhail Mikko Milan Miles Milo Miloš Milton Miroslav Mitch Mitchell Moe
  Mohamad Mohamed Mohammad Mohammed Mohan Mohsen Moses Moshe Mostafa Muhammad Murat Murray Mustafa Naoki Narendra Naseem Nasser Nate Nathan Nathaniel Naveen Ned Neil
  Nelson Neville Nicholas Nick Nicola Nicolas Nicolás Nigel Nikhil Nikita Niklas Niko Nikola Nikolai Nikolaos Nikos Nils Nino Noah Noel Nobuo Norbert Norm Norman Novak Odd
  Olaf Olav Ole Oleg Oliver Olivier Olu Omar Oren Orlando Orville Osama Oscar Oskar Osman Oswald Otto Owen Pablo Paolo Pascal Pat Patricio Patrick Patrik Paul Paulo Pavel
  Pavol Pawel Pedro Peer Per Percy Perry Pete Peter Petr Petros Petter Phil Philip Philipp Philippe Phillip Pier Pierre Pierce Pieter Piotr Prakash Pranav Pravin Preston
  Qasim Quentin Quincy Radek Rafael Rafal Rafiq Rahul Rainer Raj Rajesh Rajiv Rakesh Ralf Ralph Ram Ramesh Rami Ramón Ramon Randall Randolph Randy Ranjit Raphael
  Rashid Rasmus Ratko Raúl Raul Ravi Ray Raymond Recep Reginald Reinhard Reinhold Rémi Rene René Renato Reuben Rex Riad Ricardo Rich Richard Rick Ricky Rob Robbie Robert
  Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronnie Rory Ross Roy Ruben Rudi Rudolf Rudy Rupert Russ Russell Ruslan Ryan Ryo
  Sachin Sadiq Saeed Sajid Saleh Salim Salman Salvador Salvatore Sam Sami Samir Sammy Samuel Sandeep Sandro Sanjay Sanjeev Santiago Santino Satoshi Scott Sean Seb
  Sebastian Sébastien Sebastien Serge Sergei Sergey Sergio Seth Seymour Shane Shaun Shahid Shawn Sheldon Shigeru Shinji Shinzo Shlomo Sid Sidney Siegfried Silvio Simon
  Simone Slobodan Sol Solomon Soren Søren Stan Stanislav Stanley Stavros Stefan Stefano Steffen Stephan Stephane Stéphane Stephen Sterling Steve Steven Stewart
  Stu Stuart Sultan Sunil Suresh Sven Syed Sylvain Tadeusz Takashi Takeshi Tamer Tariq Taro Taylor Ted Teddy Terence Terrence Terry Tetsuya Theo Theodore Thiago Thierry
  Thilo Thomas Thorsten Tim Timo Timothy Tobias Toby Todd Tom Tomas Tomás Tomáš Tomasz Tommy Tony Toni Torsten Travis Trevor Tristan Troy Tyler Tyrone Ugo Ulrich
  Umar Umberto Uri Usman Uwe Vaclav Václav Vadim Valentin Valery Vasily Vernon Vic Vicente Victor Vijay Viktor Ville Vince Vincent Vincenzo Vinod Vitaly Vivek Vlad
  Vladimir Volker Volodymyr Wade Waleed Walid Wallace Walter Warren Waseem Wayne Wendell Werner Wes Wesley Wilbur Wilfried Wilhelm Will Willem William Willie Willy Wilson
  Winston Wladimir Wolfgang Woodrow Xavier Yaakov Yahya Yair Yan Yann Yannick Yannis Yasser Yasuhiro Yitzhak Yoshi Youssef Yuri Yury Yusuf Yves Zac Zach Zachary Zack
  Zaheer Zain Zakaria Zbigniew Zdenek Zeev Zlatan Zoran Zoltan Zoltán Ajit Bülent Cem Chukwuma Dušan Emre Ferenc Gábor György Jerzy Kazuo Lukasz Makoto Malachi
  Nabil Ngozi Obi Oluwaseun Osagie Onur Ousmane Segun Sibusiso Sipho Tendai Thabo Tunde Uche Wojciech Yaw Yoweri`)

const FEMALE = wordsOf(`
  Abby Gracie Gigi Rikki Callie Josie Ellie Millie Tilly Maddie Hattie Lottie Kylee Kaylee Hailey Haley Hayley Bailey Kiara Aaliyah Shania Lexi Mackenzie Brielle Makayla Tricia Roxane Phoebe Gwyneth Greta Jodi Holly Oprah Candi Mollie Nicki Ainsley Ainslie Rhian Sian Siân Nia Nell Tilda Ottoline Mhairi Eilidh Kirstie Aoife Niamh Saoirse Ciara Abigail Ada Adelaide Adele Adriana Adrienne Agatha Agnes Agnieszka Aicha Aileen Aisha Aiko Akiko Alana Alba Alejandra Aleksandra Alessandra Alexandra Alice Alicia Alina
  Aline Alison Allison Alma Alyssa Amal Amanda Amber Amelia Amélie Amina Amira Amrita Amy Ana Anastasia Andreea Angela Angelina Angelique Ángela Anika Anita Anja Anjali
  Ann Anna Annabel Anne Annegret Annette Annie Anouk Antonia April Ariana Arianna Arlene Ashley Asma Astrid Audrey Aurora Ava Ayelet Ayesha Aylin Ayumi Azra Barbara Bea
  Beata Beatrice Beatriz Becky Belinda Bella Bernadette Bernice Bertha Beryl Bess Beth Bethany Betsy Betty Beverley Beverly Bianca Birgit Blanca Bonnie Brenda
  Briana Bridget Brigitte Brittany Brooke Camila Camilla Camille Candace Candice Cara Carina Carla Carly Carmen Carol Carole Carolin Carolina Caroline Carolyn Carrie
  Cassandra Cassie Catalina Caterina Catherine Cathy Cecilia Cecile Celeste Celia Céline Celine Chantal Charlene Charlotte Chelsea Cheryl Chiara Chiyo Chloe Christa
  Christel Christiane Christina Christine Cindy Claire Clara Clare Clarissa Claudia Colette Colleen Connie Constance Cora Corinne Cristina Crystal Cynthia
  Dagmar Daisy Dalia Dana Daniela Danielle Daphne Darlene Dawn Deanna Debbie Deborah Debora Debra Delia Denise Diana Diane Dianne Dina Dolores Donna Dora Doris Dorothea
  Dorothy Edith Edna Eileen Elaine Elba Eleanor Elena Eleni Elif Elin Elisa Elisabeth Élise Elise Eliza Elizabeth Ella Ellen Elsa Elsie Elvira Emilia Emily Emine
  Emma Erica Erika Erin Esmeralda Esra Estelle Esther Ethel Eugenia Eva Evelyn Fabiana Farah Fatema Fatima Fatma Faye Federica Felicia Felicity Fernanda Fiona Flavia
  Flora Florence Frances Francesca Francine Franziska Freda Frida Frieda Fumiko Gabriela Gabriella Gabrielle Gail Gayle Gemma Genevieve Georgina Geraldine Gertrude Giada
  Gillian Gina Ginny Giorgia Giovanna Gisela Giulia Gladys Glenda Gloria Grace Greta Gretchen Gretel Guadalupe Gudrun Gwen Gwendolyn Habiba Hadiza Halima Hana Hanan Hanna
  Hannah Harriet Hazel Heather Heidi Heike Helen Helena Helene Helga Henrietta Hilary Hilda Hillary Huda Ida Ilona Ilse Imelda Imogen Inès Ines Inga Inge Ingrid Irena Irene
  Irina Iris Isabel Isabela Isabella Isabelle Ivana Ivanka Ivy Izabela Jacqueline Jacinda Jade Jana Jane Janelle Janet Janice Janine Jasmin Jasmine Jean Jeanette
  Jeanne Jenna Jennifer Jenny Jess Jessica Jill Jillian Jo Joan Joanna Joanne Jocelyn Jodi Jodie Johanna Josephine Joy Joyce Juana Judith Judy Julia Juliana Julie
  Juliet Juliette June Justine Jutta Kamala Kara Karen Karin Karina Karine Karla Karolina Kasia Kate Katarina Katarzyna Katerina Kathleen Kathrin Kathryn Kathy
  Katherine Katie Katja Katrin Katrina Kay Kayla Keiko Kelly Kelsey Kerry Kerstin Khadija Kim Kimberly Kirsten Kirsty Klara Kristen Kristin Kristina Kristine Kylie
  Kyoko Lara Larissa Latifa Laura Lauren Laurie Layla Lea Leah Leila Lena Leona Leonie Leticia Lidia Lila Lilian Lillian Lily Lina Linda Lindsay Lisa
  Lise Liv Liz Liza Lizzie Lola Loretta Lori Lorna Lorraine Louise Lucia Lucía Luciana Lucie Lucille Lucinda Lucy Luisa Luise Luz Lydia Lynda Lynn Lynne Mabel Madeleine
  Madeline Madison Madonna Magda Magdalena Maggie Maia Maja Malgorzata Malia Mandy Manon Manuela Mara Marcela Marcella Marcia Margaret Margarita Margaux
  Marge Margot Marguerite Maria María Mariah Mariam Marian Mariana Marianne Marie Mariko Marilyn Marina Marion Marisa Marissa Marjorie Marlene Marta Martha Martina Mary
  Maryam Matilda Maud Maureen Maya Mayumi Meg Megan Meghan Meera Mei Melania Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michèle Michelle Michiko Mildred Mina
  Mindy Minnie Mira Miranda Miriam Moira Molly Mona Monica Mónica Monika Monique Muriel Myra Myriam Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nathalie
  Nell Nellie Nicole Nicola Nicoletta Nikki Nina Noémie Noor Nora Noreen Norma Noriko Nour Odette Odile Ofelia Oksana Olga Olena Olivia Olympia Ottilie Paige
  Pamela Paola Patricia Patty Paula Paulina Pauline Peggy Penelope Penny Petra Philippa Phoebe Phyllis Pia Pilar Pippa Polly Priscilla Priti Priya Priyanka Rachael
  Rachel Raisa Ramona Rania Raquel Rebecca Regina Renata Renate Renee Renée Rhoda Rhonda Rita Roberta Rochelle Rosa Rosalie Rosalind Rosamund Rosanna Rosario Rose
  Roseanne Rosemary Rosie Rowena Roxana Roxanne Ruth Sabina Sabine Sabrina Sadie Sakura Sally Salma Samantha Samira Sandra Sandy Sara Sarah Saskia Savannah Selena
  Selin Serena Shannon Sharon Sheila Shelley Sherry Shirin Shirley Shreya Sienna Sigrid Silke Silvia Sima Simone Sinead Siobhan Sofia Sofía Solange Sonia Sonja
  Sonya Sophia Sophie Stacey Stacy Stefania Stefanie Stella Stephanie Sue Sumaya Sunita Susan Susanna Susanne Susie Suzanne Svetlana Swati Sylvia Sylvie Tabitha Tamara
  Tammy Tania Tanja Tanya Tara Tatiana Tatyana Teresa Tess Tessa Thea Thelma Theresa Therese Tiffany Tina Tomoko Toni Tracey Traci Tracy Trish Trudy Tulsi
  Ursula Ute Valentina Valeria Valerie Vanessa Vera Verena Veronica Veronika Véronique Vicki Vicky Victoria Violet Virginia Vivian Viviane Vivien Wanda Wendy Whitney
  Wilhelmina Wilma Winifred Winnie Xenia Ximena Yael Yasmin Yasmine Yelena Yoko Yolanda Yuki Yulia Yumi Yvette Yvonne Zahra Zainab Zara Zeinab Zelda Zoe Zoë Zofia Zsófia
  Adaeze Amara Chiamaka Funmilayo Ifeoma Imani Ivona Ljiljana Ludmila Milica Nomvula Nyasha Oluchi Snezana Thandiwe Wambui Wanjiku Zuzana`)

const EITHER = wordsOf(`
  Leslie Addison Alexis Laurence Rowan Eden Ariel Robbie Blair Trey Stevie Jaden Kerry Grant Jude Sol Chance Carey Kyrie Aubrey Avery Blake Cai Cary Casey Chen Cheng Chun Corin Dakota Dana Devon Drew Emerson Fang Feng Finley Frankie Gail Gan Guang Guo Harley Harper Hayden Hong Hui
  Hyun Jae Jia Jian Jie Jin Jing Jodie Jordan Jung Kelly Kendall Kerry Kim Kwang Kyung Lan Lei Lei Leigh Lin Ling Long Lynn Mai Min Ming Morgan Myung Nguyen Ning Parker Peyton
  Ping Pyotr Qiang Quinn Reese Ren Riley River Robin Rowan Rui Sacha Sasha Seung Shaw Sheng Shi Skyler Soo Sung Sydney Taylor Tian Tracy Tran Wei Wen Woo Xi Xiao Xin Yi Ying
  Yong Yoon Young Yu Yuan Yun Zhang Zhen Zheng Zhi`)

const MEN: ReadonlySet<string> = new Set(MALE)
const WOMEN: ReadonlySet<string> = new Set(FEMALE)
const ALL: ReadonlySet<string> = new Set([...MALE, ...FEMALE, ...EITHER])
const BOTH: ReadonlySet<string> = new Set([...EITHER, ...MALE.filter((name) => WOMEN.has(name))])

const genderOf = (name: string): Gender | null => (BOTH.has(name) ? null : MEN.has(name) ? 'male' : 'female')

/** Given names of many cultures, with what they tell of the person. A name that both bear tells nothing. */
export const given: ReadonlyMap<string, Gender | null> = new Map([...ALL].map((name) => [name, genderOf(name)]))
