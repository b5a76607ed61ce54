"""Where things are done: countries, regions and cities, whose capitals name no source. Lower case, word by word."""

from __future__ import annotations

# Never a source's name: "a study in Kenya", "researchers from Chile".
COUNTRIES = (
    "afghanistan", "albania", "algeria", "angola", "argentina", "armenia", "azerbaijan", "bahrain", "bangladesh",
    "belarus", "benin", "bolivia", "bosnia", "botswana", "bulgaria", "burkina", "cambodia", "cameroon", "chile",
    "colombia", "congo", "croatia", "cuba", "cyprus", "czech", "czechia", "ecuador", "egypt", "eritrea",
    "estonia", "ethiopia", "fiji", "gambia", "ghana", "greenland", "guatemala", "guinea", "haiti", "honduras",
    "hungary", "iceland", "indonesia", "iraq", "jamaica", "jordan", "kazakhstan", "kenya", "kuwait", "laos",
    "latvia", "lebanon", "lesotho", "liberia", "libya", "lithuania", "luxembourg", "madagascar", "malawi",
    "malaysia", "mali", "malta", "mauritius", "moldova", "mongolia", "morocco", "mozambique", "myanmar",
    "namibia", "nepal", "nicaragua", "niger", "nigeria", "oman", "pakistan", "palestine", "panama", "paraguay",
    "peru", "philippines", "qatar", "romania", "rwanda", "saudi", "senegal", "serbia", "sierra", "slovakia",
    "slovenia", "somalia", "sudan", "syria", "tanzania", "thailand", "togo", "tunisia", "uganda", "ukraine",
    "uruguay", "uzbekistan", "venezuela", "vietnam", "yemen", "zambia", "zimbabwe", "scandinavia", "bavaria",
    "catalonia", "ontario", "quebec", "queensland", "victoria", "texas", "florida", "ohio", "michigan", "alaska",
    "hawaii", "utah", "colorado", "oregon", "arizona", "alabama", "tennessee", "kentucky", "louisiana",
    "mississippi", "iowa", "kansas", "nebraska", "massachusetts", "maryland", "pennsylvania", "connecticut",
    "sardinia", "sicily", "okinawa", "balkans", "antarctica", "arctic",
)  # fmt: skip
# Where a count rises or falls besides: "diabetes is rising in Northern Europe".
LANDS = (
    "africa", "america", "asia", "europe", "australia", "oceania", "us", "u.s.", "usa", "states", "uk", "u.k.", "kingdom", "britain", "england", "scotland",
    "wales", "ireland", "germany", "france", "italy", "spain", "netherlands", "denmark", "sweden", "norway", "finland", "switzerland", "austria", "belgium",
    "poland", "russia", "china", "japan", "korea", "india", "canada", "brazil", "mexico", "israel", "iran", "turkey", "greece", "portugal", "taiwan", "zealand",
)  # fmt: skip
# As the place of a study or a congress; "researchers at Leeds" still name their university.
CITIES = (
    "paris", "berlin", "vienna", "madrid", "barcelona", "rome", "milan", "geneva", "zurich", "amsterdam", "brussels",
    "copenhagen", "stockholm", "oslo", "helsinki", "lisbon", "athens", "prague", "budapest", "warsaw", "munich",
    "hamburg", "edinburgh", "glasgow", "manchester", "birmingham", "liverpool", "leeds", "bristol", "dublin",
    "boston", "chicago", "washington", "philadelphia", "atlanta", "orlando", "san", "los", "las", "houston",
    "dallas", "seattle", "denver", "detroit", "baltimore", "toronto", "montreal", "vancouver", "sydney",
    "melbourne", "tokyo", "beijing", "shanghai", "wuhan", "hong", "singapore", "seoul", "delhi", "mumbai",
    "lahore", "karachi", "dhaka", "kolkata", "chennai", "bangalore", "hyderabad", "pune", "porto", "lyon", "marseille", "naples",
    "turin", "florence", "valencia", "seville", "cologne", "frankfurt", "leipzig", "dresden", "krakow", "kyiv", "bucharest", "sofia",
    "belgrade", "zagreb", "ankara", "baghdad", "riyadh", "dubai", "doha", "beirut", "accra", "kampala", "kigali", "harare", "lusaka",
    "johannesburg", "durban", "osaka", "kyoto", "hanoi", "bangkok", "manila", "jakarta", "taipei", "auckland", "perth", "brisbane",
    "adelaide", "hobart", "lima", "bogota", "santiago", "havana", "minneapolis", "pittsburgh", "nashville", "cardiff", "belfast",
    "aberdeen", "newcastle", "sheffield", "nottingham", "bradford", "hull", "cork", "galway", "turku", "malmo", "aarhus",
    "nairobi", "cairo", "lagos", "jerusalem", "tehran", "istanbul", "moscow", "york", "rotterdam", "gothenburg",
)  # fmt: skip
