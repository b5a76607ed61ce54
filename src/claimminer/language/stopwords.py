"""Frequent little words by language: enough to tell which one a page is written in."""

from __future__ import annotations

__all__ = ["STOP_WORDS"]

STOP_WORDS = {
    "en": (
        "the of and to in is that for it with as was are be this on by from or have an not at which "
        "but they their has"
    ),
    "de": (
        "der die und das ist nicht ein eine den mit von zu auf sich dem des für im auch werden wird "
        "sind oder bei nach kann"
    ),
    "fr": (
        "le la les des et est une dans pour que qui du au par sur plus ne pas avec sont ce ou il "
        "elle cette être ont aux"
    ),
    "es": (
        "el la los las de y en que una un por con para es se del al como más pero sus este puede "
        "son entre ha también"
    ),
    "it": (
        "il la di che e un una per con del della non sono è nel i gli le da si più come anche alla "
        "dei delle può essere"
    ),
    "pt": (
        "o a os as de e em que um uma para com não por se do da dos das no na é mais como são ao "
        "pode ou também pelo"
    ),
    "nl": (
        "de het een en van is dat op te in zijn voor met niet aan er ook als bij door naar maar "
        "worden deze wordt kan"
    ),
    "sv": (
        "och att det som en på är av för med den till inte har de ett om kan vid eller från också blir men"
    ),
    "da": (
        "og at det som en på er af for med den til ikke har de et om kan ved eller fra også bliver men der"
    ),
    "pl": "i w na z do się nie jest to że o jak po przez od dla są może lub ale który oraz przy także",
    "ro": "și de în la cu pe că este o un pentru nu din care sunt mai sau poate prin după ale fi se",
    "cs": "a v na se je že s z do o k i jako pro které nebo být jsou při také může ale po od",
    "tr": "ve bir bu için ile da de olarak daha çok olan gibi veya sonra kadar en ancak ise değil",
    "id": (
        "yang dan di dari untuk dengan pada ini adalah dalam tidak atau dapat oleh juga akan sebagai karena"
    ),
}
