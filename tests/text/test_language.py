"""English is told by its little words; what lacks them is classified, and lists of names are no language."""

# ruff: noqa: E501  (tables of sentences)
from __future__ import annotations

import subprocess
import sys

import pytest

from claimminer.text.language import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Für Menschen mit Asthma ist Rauchen besonders schädlich. Wer aufhört, bekommt nach wenigen Wochen besser Luft, "
         "und die Anfälle werden seltener.", "de"),
        ("Slecht slapen kan pijn verergeren. Een kleine studie bij verpleegkundigen liet zien dat het effect na een week verdween. "
         "Waarom dat zo is, weet niemand.", "nl"),
        ("Il fumo danneggia i polmoni. Chi smette respira meglio dopo poche settimane e ha meno attacchi di asma, anche se la cura "
         "resta la stessa.", "it"),
        ("Zły sen może nasilać ból. Małe badanie wśród pielęgniarek wykazało, że efekt zniknął po tygodniu, a nikt nie wie, "
         "dlaczego tak się stało.", "pl"),
        ("Huono uni voi pahentaa kipua. Pieni tutkimus sairaanhoitajilla osoitti, että vaikutus katosi viikon kuluttua, eikä "
         "kukaan tiedä, miksi näin kävi tai kestääkö se.", "fi"),
        ("Ngủ kém có thể làm cơn đau nặng hơn. Một nghiên cứu nhỏ trên các y tá cho thấy tác động biến mất sau một tuần.", "vi"),
        ("Ο κακός ύπνος μπορεί να επιδεινώσει τον πόνο, έδειξε μια μικρή μελέτη σε νοσηλεύτριες.", "el"),
        ("قد يؤدي قلة النوم إلى تفاقم الألم. أظهرت دراسة صغيرة على الممرضات أن التأثير اختفى بعد أسبوع.", "ar"),
        # English all the same
        ("Ibuprofen, paracetamol, diclofenac, naproxen, celecoxib, etoricoxib, meloxicam, indometacin, ketoprofen, piroxicam, "
         "codeine, tramadol, morphine, oxycodone, fentanyl, pregabalin, gabapentin, duloxetine, amitriptyline, lidocaine", "en"),
        ("Group, dose, pain: walkers 12 mg 3.4; sitters 14 mg 5.6; runners 9 mg 2.1; swimmers 8 mg 1.9; controls 0 mg 6.3; all groups "
         "11 mg 4.2; women 10 mg 4.4; men 12 mg 4.0; nurses 13 mg 5.1", "en"),
        ("Zusammenfassung. Zu wenig Schlaf kann Schmerzen verstärken, wie eine kleine Studie zeigt. " * 3
         + "Summary. Too little sleep can make pain worse, as a small study has shown. " * 9, "en"),
        ("Schmerz", "en"),
        ("", "en"),
    ],
)  # fmt: skip
def test_language(text: str, language: str) -> None:
    assert guess_language(text) == language


def test_the_classifier_is_loaded_only_for_what_is_not_english() -> None:
    program = (
        "import sys; from claimminer.text.language import guess_language as guess; "
        "guess('Poor sleep can make pain worse, and more so in those who work at night, as a trial has shown in nurses.'); "
        "print('py3langid' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
