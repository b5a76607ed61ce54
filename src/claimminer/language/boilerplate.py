"""What a page says beside its article: share buttons, newsletter, copyright, cookies, disclaimers.

Casefolded; spaces are single. Each table says how its phrases are matched, and how long the line may be,
so that a sentence *about* sharing, comments or newsletters stays part of the article.
"""

from __future__ import annotations

__all__ = [
    "BUTTONS",
    "BUTTON_FILLERS",
    "MENU_WORDS",
    "NOTICES",
    "NOTICE_LENGTH",
    "OPENERS",
    "OPENER_LENGTH",
    "REPRINTED",
    "TEASER_HEADINGS",
    "TEASER_OPENERS",
    "WHOLE_LINES",
]

# Words of a button row. A line made of these alone is one ("Facebook Twitter Email").
BUTTONS = (
    "facebook", "twitter", "x", "x/twitter", "linkedin", "pinterest", "whatsapp", "reddit", "email", "e-mail",
    "mail", "print", "tumblr", "instagram", "youtube", "tiktok", "telegram", "threads", "bluesky", "mastodon",
    "messenger", "pocket", "flipboard", "digg", "xing", "vk", "line", "sms", "rss", "copy link", "share",
    "tweet", "pin", "pin it", "save", "like", "bookmark", "google+", "google", "snapchat", "viber", "wechat",
    "weibo", "skype", "stumbleupon", "buffer",
)  # fmt: skip
# A row of a few words each is the page's menu where one of them begins so: "Book online | Our team | Prices".
MENU_WORDS = (
    "book", "our", "prices", "contact", "find", "shop", "home", "about", "join", "donate", "login", "log", "my", "returns", "delivery", "careers", "faq",
    "faqs", "help", "team", "opening", "make", "request", "pay", "search", "menu", "privacy", "cookies", "accessibility", "sitemap", "register",
)  # fmt: skip
BUTTON_FILLERS = (
    "this",
    "on",
    "via",
    "to",
    "and",
    "or",
    "the",
    "article",
    "story",
    "post",
    "page",
    "by",
    "with",
    "us",
    "link",
    "copy",
)

# The whole line, whatever stop, colon or count stands behind it ("Comments (12)").
WHOLE_LINES = (
    "advertisement", "advertisements", "advertising", "ad", "sponsored", "sponsored content", "sponsored by",
    "comments", "comment", "no comments", "leave a comment", "leave a reply", "post a comment",
    "add a comment", "join the conversation", "view comments", "show comments", "log in to comment",
    "cancel reply", "share", "share this", "share this article", "share this story", "share this post",
    "share this page", "share article", "share on", "share via", "sharing is caring", "like this", "loading",
    "loading...", "tweet", "print", "print this page", "print this article", "email this article",
    "email this page", "save this article", "like this article", "follow us", "follow us on",
    "connect with us", "stay connected", "subscribe", "subscribe now", "subscribe today", "sign up",
    "sign up now", "sign in", "log in", "newsletter", "newsletters", "join our newsletter",
    "get our newsletter", "read more", "learn more", "see more", "show more", "view more", "continue reading",
    "click here", "find out more", "back to top", "top of page", "skip to content", "skip to main content",
    "menu", "search", "home", "table of contents", "contents", "on this page", "in this article", "jump to",
    "previous", "next", "previous post", "next post", "previous article", "next article", "tags",
    "categories", "archives", "privacy", "privacy policy", "terms", "terms of use", "terms of service",
    "terms and conditions", "cookie policy", "cookie settings", "manage cookies", "accept cookies",
    "accept all", "accept all cookies", "reject all", "sitemap", "accessibility", "site map",
    "was this helpful", "was this page helpful", "was this article helpful", "did you find this helpful", "was this useful",
    "was this page useful", "was this article useful", "did you find this useful", "did this answer your question", "is this page useful",
    "rate this article", "thank you for reading", "thanks for reading", "all rights reserved",
    "powered by wordpress", "page not found", "view all posts", "view all", "see all", "download pdf",
    "download as pdf", "pdf", "unsubscribe", "view in browser", "view online", "view this email in your browser", "manage preferences", "update preferences",
    "manage your preferences", "update your preferences", "forward to a friend", "ends", "end of release", "article continues below",
    "article continues after advertisement", "story continues below", "continue reading below", "regenerate response", "regenerate", "is this conversation helpful so far",
    "careers", "jobs", "advertise with us", "advertise", "work with us", "write for us", "add to cart", "add to basket", "reply", "article history",
    "current version", "edit history", "revision history", "help us improve this page", "report a problem with this page", "report this page", "skip to footer",
    "download the pdf", "listen to this article", "take our survey", "start quiz",
)  # fmt: skip

# Head a list of other articles: the short lines after it belong to it.
TEASER_HEADINGS = (
    "related articles", "related article", "related posts", "related post", "related stories",
    "related story", "related content", "related topics", "related news", "related reading", "related links",
    "related", "recommended", "recommended for you", "recommended articles", "recommended stories",
    "you may also like", "you might also like", "you may also be interested in",
    "you might also be interested in", "more from", "more stories", "more articles", "more news",
    "more like this", "more on this topic", "most read", "most popular", "most viewed", "popular posts",
    "popular articles", "trending", "trending now", "trending articles", "latest news", "latest articles",
    "latest posts", "recent posts", "recent articles", "recent news", "recent comments", "read next",
    "up next", "next up", "see also", "also read", "read also", "editor's picks", "editors' picks",
    "top stories", "don't miss", "in other news", "share this", "follow us", "about our newsletter",
    "explore more", "discover more", "keep reading", "what to read next", "cite this page",
    "cite this article", "how to cite this article", "how to cite", "cite this", "further leaflets",
    "further leaflets in this series", "other leaflets", "other leaflets in this series", "more leaflets",
    "more in this series", "also in this series", "in this series", "other articles in this series",
    "more from this series", "other pages", "other topics", "our other leaflets", "from the archive", "from our archive", "from the archives", "in case you missed it", "icymi",
    "customers also bought", "customers who bought this also bought", "customers also viewed", "frequently bought together", "related products", "similar products", "you recently viewed",
    "products & services", "associated procedures", "related conditions", "related procedures", "more to explore", "more to read", "editor's choice", "featured articles",
    "featured stories", "popular now", "suggested for you", "sponsored stories", "around the web", "from around the web", "promoted stories",
)  # fmt: skip

# So do these, whatever name stands behind them: "More from Health". The line has no stop.
TEASER_OPENERS = (
    "more from ", "more on ", "more in ", "explore more ", "more stories ", "more articles ", "more news ", "latest from ", "popular in ", "trending in ", "recommended for ",
    "related to ", "also in ", "most read in ", "other articles ", "other stories ", "recent posts from ", "stories from ", "keep reading about ",
)  # fmt: skip

# The line begins so and is no longer than OPENER_LENGTH characters.
OPENERS = (
    "share this:", "share this article", "share this story", "share this post", "share this page",
    "share on ", "share via ", "share:", "tweet this", "pin this", "like us on", "like this:", "follow us",
    "follow @", "find us on", "join us on", "connect with us on", "subscribe to our",
    "subscribe to the newsletter", "subscribe for ", "subscribe to get", "subscribe to receive",
    "sign up for our", "sign up to our", "sign up for the newsletter", "sign up to receive", "sign up to get",
    "join our newsletter", "join our mailing list", "get our newsletter", "get the latest news",
    "enter your email", "your email address", "never miss a", "get new posts", "get email updates", "get updates by email", "receive new posts",
    "stay up to date with our", "stay in the loop",
    "read more:", "read more about", "read more »", "read more >", "read more →", "continue reading",
    "click here to", "click to share", "click here for", "tap here", "read the full article", "read our ",
    "read also:", "read next:", "also read:", "related:", "see also:", "more on this:", "you may also like:", "don't miss:",
    "watch:", "listen:", "tags:", "tagged:", "tagged with", "filed under", "posted in", "categories:",
    "category:", "[[category:", "topics:", "leave a comment", "leave a reply", "comments are closed",
    "your email address will not be published", "required fields are marked", "log in to", "©", "(c) 20",
    "(c) 19", "copyright ©", "copyright (c)", "copyright 20", "copyright 19", "copyright:",
    "published under a creative commons", "this work is licensed under", "originally published on", "image credit", "image credits",
    "image:", "image source", "image by", "image courtesy", "photo:", "photo by", "photo credit",
    "photograph:", "picture:", "picture credit", "credit:", "credits:", "getty images", "shutterstock",
    "source: getty", "source: shutterstock", "source: istock", "source: unsplash", "source: pixabay",
    "source: pexels", "cookie", "accept cookies", "we use cookies", "this site uses cookies",
    "this website uses cookies", "by continuing to use this site", "by continuing to browse", "by clicking",
    "powered by ", "download our app", "download the app", "download this", "buy now", "shop now",
    "order now", "donate now", "donate today", "support our work", "become a member", "advertisement",
    "if you liked this", "if you enjoyed this", "if you like this", "if this helped", "clap ", "follow me ", "this post is public",
    "edit 1:", "edit 2:", "edit 3:", "edit 4:", "sponsored by", "thank you for visiting", "thanks for reading", "was this helpful",
    "was this page helpful", "was this article helpful", "was this useful", "was this page useful", "was this article useful", "have a question? ", "back to top", "skip to ", "ext. ", "tel. ", "tel: ", "phone: ", "fax: ", "telephone: ",
    "you are receiving this", "you're receiving this", "you received this", "this email was sent to", "this newsletter was sent", "our mailing address is", "to unsubscribe",
    "featured image", "header image", "cover image", "lead image", "main image", "graphic:", "illustration:", "illustration by", "next section", "previous section", "next page", "previous page",
    "up next:", "coming up:", "printed from ", "downloaded from ", "exported from ", "[exported from ", "export from ", "[export from ", "retrieved from \"http",
    "retrieved from http", "as an amazon associate", "this post contains affiliate", "made with love", "made with ♥", "built with ", "theme by ", "website by ", "site by ", "site design by ",
    "this article is licensed under", "this page is licensed under", "text is available under", "content is available under", "chatgpt can make mistakes", "ai can make mistakes",
    "gemini can make mistakes", "claude can make mistakes", "copilot can make mistakes", "cite this article as", "cite this page as", "suggested citation:", "how to cite:", "please cite this",
    "rate this article", "rate this page", "rate this post",
)  # fmt: skip
OPENER_LENGTH = 140

# Where the same words were printed before is no source of what they say.
REPRINTED = tuple(
    f"this {noun} {how}"
    for noun in ("article", "story", "piece", "post", "essay", "interview", "column", "blog post", "blog")
    for how in (
        "was first published", "was originally published", "is republished", "was republished", "originally appeared", "first appeared", "originally ran",
        "first ran", "was first posted", "was originally posted", "has also been published", "was produced for", "was produced in partnership",
    )
)  # fmt: skip

# Anywhere in a paragraph that is no longer than NOTICE_LENGTH characters.
NOTICES = (
    "all rights reserved", "may not be reproduced", "reproduction without permission",
    "is not medical advice", "not medical advice", "not intended as medical advice",
    "not constitute medical advice", "not be construed as medical advice", "does not provide medical advice",
    "not be taken as medical advice", "not a substitute for medical advice",
    "not a substitute for professional", "not a replacement for professional",
    "not replace professional medical", "not replace the advice", "not intended to replace",
    "substitute for professional medical advice", "substitute for medical advice",
    "not intended to be a substitute", "not intended to diagnose", "for informational purposes only",
    "for information purposes only", "for educational purposes only", "for general information only",
    "for information only", "informational and educational purposes", "general informational purposes",
    "these statements have not been evaluated", "not been evaluated by the food and drug administration",
    "we use cookies", "this site uses cookies", "this website uses cookies", "uses cookies to",
    "cookies to improve your", "our privacy policy", "our cookie policy", "our terms of use",
    "our terms of service", "terms and conditions apply", "affiliate commission", "affiliate links",
    "may earn a commission", "earn a small commission", "unsubscribe at any time", "unsubscribe anytime",
    "this statement has not been evaluated", "this product is not intended to diagnose",
    "substitute for a varied", "replace a varied", "replacement for a varied", "keep out of reach of children", "out of the reach of children",
    "exceed the recommended daily", "exceed the recommended dose", "exceed the stated dose", "if you are pregnant or breastfeeding, consult",
    "subscribe to our newsletter", "sign up for our newsletter", "sign up to our newsletter",
    "delivered to your inbox", "straight to your inbox", "to your inbox", "follow us on facebook",
    "follow us on twitter", "follow us on instagram", "follow us on social media", "share this article with",
    "share this post with", "licensed under a creative commons", "licensed under creative commons",
    "under a creative commons license", "under a creative commons licence", "republished under",
    "no part of this publication", "the views expressed in this article",
    "opinions expressed in this article", "not responsible for the accuracy", "not responsible for the content", "no responsibility for the accuracy",
    "no responsibility for the content", "not liable for any", "accepts no liability", "accept no liability",
)  # fmt: skip
NOTICE_LENGTH = 420
