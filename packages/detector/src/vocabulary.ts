import { COCO_LABELS } from "./coco.js";

/** What else people call the things that COCO names. One line a class, its words separated by commas. */
const SYNONYMS: Readonly<Record<string, string>> = {
  person:
    "human, human being, man, gentleman, guy, woman, lady, girl, boy, child, kid, baby, toddler, infant, newborn, adult, " +
    "teenager, teen, youth, elder, grandfather, grandmother, grandpa, grandma, mother, father, mom, dad, parent, " +
    "brother, sister, son, daughter, husband, wife, bride, groom, couple, family, friend, crowd, audience, people, " +
    "character, figure, face, head, portrait, speaker, narrator, host, presenter, athlete, player, runner, swimmer, " +
    "dancer, singer, musician, actor, actress, artist, painter, sculptor, writer, author, poet, scientist, engineer, " +
    "inventor, philosopher, historian, teacher, student, pupil, doctor, nurse, surgeon, patient, soldier, warrior, " +
    "knight, samurai, gladiator, officer, policeman, policewoman, firefighter, fireman, pilot, astronaut, cosmonaut, " +
    "sailor, captain, pirate, explorer, farmer, worker, builder, miner, fisherman, hunter, chef, cook, waiter, " +
    "waitress, king, queen, prince, princess, emperor, empress, pharaoh, president, politician, senator, minister, " +
    "leader, general, monk, nun, priest, pope, bishop, saint, worshipper, merchant, peasant, cowboy, detective, spy, " +
    "thief, prisoner, tourist, traveller, traveler, hiker, climber, skier, surfer, skateboarder, cyclist, biker, " +
    "motorcyclist, rider, driver, passenger, pedestrian, model, hero, heroine, villain, witness, suspect, victim",
  bicycle: "bike, cycle, mountain bike, tricycle",
  car: "automobile, auto, sedan, taxi, cab, suv, limousine, limo, convertible, jeep, hatchback, coupe, sports car",
  motorcycle: "motorbike, scooter, moped, motor scooter",
  airplane: "aeroplane, plane, aircraft, jet, airliner, fighter jet, biplane",
  bus: "coach, minibus, double decker, school bus",
  train: "locomotive, tram, streetcar, subway, metro, railcar",
  truck: "lorry, pickup, pickup truck, van, fire engine, fire truck, trailer truck",
  boat: "ship, sailboat, sailing boat, yacht, canoe, kayak, ferry, vessel, rowboat, speedboat, gondola, raft, dinghy",
  "traffic light": "traffic signal, stoplight, stop light",
  "fire hydrant": "hydrant",
  "stop sign": "",
  "parking meter": "",
  bench: "park bench, pew",
  bird:
    "eagle, sparrow, pigeon, seagull, gull, owl, parrot, duck, goose, swan, chicken, rooster, hen, penguin, hawk, " +
    "falcon, crow, raven, robin, peacock, flamingo, turkey, dove, ostrich, stork, heron, crane, vulture, pelican",
  cat: "kitten, kitty, tabby, feline, tomcat, house cat, pussycat",
  dog:
    "puppy, pup, hound, canine, terrier, retriever, poodle, bulldog, labrador, corgi, husky, beagle, dachshund, " +
    "german shepherd, sheepdog, chihuahua, dalmatian, pug, spaniel, collie, greyhound",
  horse: "pony, stallion, mare, foal, colt, steed",
  sheep: "lamb, ewe, ram",
  cow: "cattle, bull, calf, ox, heifer",
  elephant: "",
  bear: "polar bear, grizzly, grizzly bear, brown bear, black bear, bear cub",
  zebra: "",
  giraffe: "",
  backpack: "rucksack, knapsack, schoolbag",
  umbrella: "parasol",
  handbag: "purse, hand bag, tote, shoulder bag",
  tie: "necktie, bow tie, bowtie",
  suitcase: "luggage, briefcase, baggage, suit case",
  frisbee: "flying disc",
  skis: "ski",
  snowboard: "snow board",
  "sports ball":
    "ball, football, soccer ball, basketball, baseball, volleyball, tennis ball, golf ball, beach ball",
  kite: "",
  "baseball bat": "",
  "baseball glove": "baseball mitt, catcher mitt",
  skateboard: "skate board, longboard",
  surfboard: "surf board",
  "tennis racket": "racket, racquet, tennis racquet",
  bottle: "flask, wine bottle, beer bottle, water bottle",
  "wine glass": "wineglass, goblet, chalice, champagne glass",
  cup: "mug, teacup, tea cup, coffee cup, coffee mug, coffee, tea, espresso, cappuccino, latte, tumbler",
  fork: "",
  knife: "dagger, kitchen knife",
  spoon: "teaspoon, ladle",
  bowl: "soup bowl, fruit bowl",
  banana: "",
  apple: "",
  sandwich: "burger, hamburger, cheeseburger, toast",
  orange: "tangerine, mandarin, clementine",
  broccoli: "",
  carrot: "",
  "hot dog": "hotdog, frankfurter",
  pizza: "",
  donut: "doughnut",
  cake: "cupcake, birthday cake, pie, tart",
  chair: "armchair, stool, seat, throne, rocking chair, office chair",
  couch: "sofa, settee, loveseat, love seat",
  "potted plant": "plant, houseplant, house plant, pot plant, flowerpot, flower pot",
  bed: "",
  "dining table": "table, desk, kitchen table, coffee table",
  toilet: "lavatory",
  tv: "television, tv set, television set, monitor, computer monitor, computer screen, screen, display",
  laptop: "notebook computer, laptop computer, computer, macbook",
  mouse: "computer mouse",
  remote: "remote control, tv remote",
  keyboard: "computer keyboard",
  "cell phone": "phone, cellphone, smartphone, mobile phone, mobile, telephone, iphone, smart phone",
  microwave: "microwave oven",
  oven: "stove, cooker",
  toaster: "",
  sink: "washbasin, wash basin, basin",
  refrigerator: "fridge, freezer",
  book: "notebook, novel, textbook, bible",
  clock: "watch, wristwatch, alarm clock, clock face, clock tower",
  vase: "urn, amphora",
  scissors: "shears",
  "teddy bear": "teddy, stuffed animal, stuffed toy, plush toy",
  "hair drier": "hair dryer, hairdryer, blow dryer",
  toothbrush: "tooth brush",
};

/** Words for many classes at once. */
const GROUPS: Readonly<Record<string, string>> = {
  "animal, creature, beast, wildlife, mammal":
    "bird, cat, dog, horse, sheep, cow, elephant, bear, zebra, giraffe",
  pet: "cat, dog, bird",
  livestock: "horse, sheep, cow",
  "vehicle, transport": "bicycle, car, motorcycle, airplane, bus, train, truck, boat",
  "device, gadget, electronic device, electronics": "tv, laptop, mouse, remote, keyboard, cell phone",
  "appliance, kitchen appliance, home appliance": "microwave, oven, toaster, refrigerator, hair drier",
  "food, meal, snack, dish": "banana, apple, sandwich, orange, broccoli, carrot, hot dog, pizza, donut, cake",
  fruit: "banana, apple, orange",
  vegetable: "broccoli, carrot",
  "dessert, sweet": "donut, cake",
  "furniture, piece of furniture": "chair, couch, bed, dining table, bench",
  "cutlery, utensil, silverware": "fork, knife, spoon",
  "tableware, dinnerware": "cup, wine glass, bowl, fork, knife, spoon",
  "drink, beverage": "cup, wine glass, bottle",
  glass: "wine glass, cup",
  bag: "handbag, backpack, suitcase",
  toy: "teddy bear, frisbee, kite, sports ball",
  "sports equipment":
    "frisbee, skis, snowboard, sports ball, kite, baseball bat, baseball glove, skateboard, surfboard, tennis racket",
};

/** Plurals that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  children: "child",
  gentlemen: "gentleman",
  policemen: "policeman",
  firemen: "fireman",
  fishermen: "fisherman",
  mice: "mouse",
  geese: "goose",
  oxen: "ox",
  calves: "calf",
  knives: "knife",
  wives: "wife",
};

const list = (line: string) => (line === "" ? [] : line.split(", "));

const CLASSES_BY_WORD: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.entries(GROUPS).flatMap(([words, classes]) =>
    list(words).map((word) => [word, list(classes)] as const),
  ),
  ...Object.entries(SYNONYMS).flatMap(([label, words]) =>
    list(words).map((word) => [word, [label]] as const),
  ),
  ...COCO_LABELS.map((label) => [label, [label]] as const),
]);

/** Classes of living things: what fills a close-up of one is still the subject. */
export const LIVING: ReadonlySet<string> = new Set([
  "person",
  ...list(GROUPS["animal, creature, beast, wildlife, mammal"]!),
]);

/** Classes that things and people stand on, at or before: seldom what a picture is about. */
export const BACKDROP: ReadonlySet<string> = new Set([
  ...list(GROUPS["furniture, piece of furniture"]!),
  ...["potted plant", "sink", "toilet", "refrigerator", "oven"],
]);

/**
 * The COCO classes that a word or short phrase means, in the singular or plural; null when it means none.
 * The phrase is expected in lower case with single spaces.
 */
export function classesOfPhrase(phrase: string): readonly string[] | null {
  for (const form of singularForms(phrase)) {
    const classes = CLASSES_BY_WORD.get(form);
    if (classes) return classes;
  }
  return null;
}

/** The phrase itself and what it may be the plural of, likeliest first. Only its last word can be plural. */
export function singularForms(phrase: string): string[] {
  const lastSpace = phrase.lastIndexOf(" ") + 1;
  const head = phrase.slice(0, lastSpace);
  const word = phrase.slice(lastSpace);
  const forms = [word];
  if (IRREGULAR[word]) forms.push(IRREGULAR[word]);
  if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("s") && !word.endsWith("ss")) forms.push(word.slice(0, -1));
  if (word.endsWith("es")) forms.push(word.slice(0, -2));
  return forms.map((form) => head + form);
}

/** Whether a model's label means a whole person, in its own words: "person", "Human", "pedestrian"; not "face". */
export function isPerson(label: string): boolean {
  const phrase = label.toLowerCase();
  const classes = classesOfPhrase(phrase);
  return classes?.length === 1 && classes[0] === "person" && !PARTS_OF_PEOPLE.has(phrase);
}

/** Words that mean a person when someone asks for them, but only a part of one when a model says them. */
const PARTS_OF_PEOPLE: ReadonlySet<string> = new Set(["face", "head", "portrait"]);
