"""Translates item names word by word, as a machine translation of the marketplace would have them."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from babel import Locale

LANGUAGES = (
    "zh", "es", "fr", "de", "ja", "ko", "pt", "pt-BR", "ru", "ar", "hi", "vi", "ur", "bn-BD", "en",
)  # fmt: skip

_COLUMNS = ("zh", "ar", "ru", "bn-BD", "es")
_WORDS = """
Email Accounts | 邮箱账号 | حسابات البريد | Почтовые аккаунты | ইমেইল অ্যাকাউন্ট | Cuentas de correo
Game Keys | 游戏激活码 | مفاتيح الألعاب | Ключи для игр | গেম কী | Claves de juegos
AI Accounts | 人工智能账号 | حسابات الذكاء الاصطناعي | Аккаунты ИИ | এআই অ্যাকাউন্ট | Cuentas de IA
Gift Cards | 礼品卡 | بطاقات الهدايا | Подарочные карты | গিফট কার্ড | Tarjetas regalo
Gift Card | 礼品卡 | بطاقة هدية | Подарочная карта | গিফট কার্ড | Tarjeta regalo
Proxies | 代理 | وكلاء | Прокси | প্রক্সি | Proxies
Proxy | 代理 | وكيل | Прокси | প্রক্সি | Proxy
Residential | 住宅 | سكني | Резидентные | আবাসিক | Residencial
Mobile | 移动 | جوال | Мобильные | মোবাইল | Móvil
Streaming | 流媒体 | البث | Стриминг | স্ট্রিমিং | Streaming
Followers | 粉丝 | متابعون | Подписчики | ফলোয়ার | Seguidores
Subscribers | 订阅者 | مشتركون | Подписчики | সাবস্ক্রাইবার | Suscriptores
Likes | 点赞 | إعجابات | Лайки | লাইক | Me gusta
Comments | 评论 | تعليقات | Комментарии | মন্তব্য | Comentarios
Views | 观看 | مشاهدات | Просмотры | ভিউ | Visualizaciones
Members | 成员 | أعضاء | Участники | সদস্য | Miembros
Accounts | 账号 | حسابات | Аккаунты | অ্যাকাউন্ট | Cuentas
Account | 账号 | حساب | Аккаунт | অ্যাকাউন্ট | Cuenta
Channels | 频道 | قنوات | Каналы | চ্যানেল | Canales
Channel | 频道 | قناة | Канал | চ্যানেল | Canal
Post | 帖子 | منشور | Пост | পোস্ট | Publicación
Page | 主页 | صفحة | Страница | পেজ | Página
Mail | 邮箱 | بريد | Почта | মেইল | Correo
Key | 激活码 | مفتاح | Ключ | কী | Clave
Months | 个月 | أشهر | месяцев | মাস | meses
Month | 个月 | شهر | месяц | মাস | mes
Lifetime | 终身 | مدى الحياة | Навсегда | আজীবন | De por vida
Days | 天 | أيام | дней | দিন | días
Fresh | 新号 | جديد | Свежий | নতুন | Nueva
New | 全新 | جديد | Новый | নতুন | Nuevo
Aged | 老号 | قديم | Старый | পুরাতন | Antigua
Verified | 已验证 | موثق | Проверенный | যাচাইকৃত | Verificada
Phone Verified | 手机已验证 | موثق بالهاتف | Подтверждён телефон | ফোন যাচাইকৃত | Teléfono verificado
High Quality | 高质量 | جودة عالية | Высокое качество | উচ্চ মান | Alta calidad
Real Users | 真实用户 | مستخدمون حقيقيون | Живые люди | প্রকৃত ব্যবহারকারী | Usuarios reales
Instant Delivery | 即时发货 | تسليم فوري | Мгновенная выдача | তাৎক্ষণিক ডেলিভারি | Entrega inmediata
Warranty | 质保 | ضمان | Гарантия | ওয়ারেন্টি | Garantía
Recovery Email | 恢复邮箱 | بريد الاسترداد | Резервная почта | রিকভারি ইমেইল | Correo de recuperación
Cookies Included | 含 Cookies | مع ملفات الارتباط | С куки | কুকিসহ | Con cookies
2FA Enabled | 已开启双重验证 | التحقق بخطوتين | С 2FA | ২এফএ চালু | Con 2FA
Full Access | 完全访问 | وصول كامل | Полный доступ | সম্পূর্ণ অ্যাক্সেস | Acceso total
No Drop | 不掉粉 | بدون نقصان | Без списаний | ড্রপ নেই | Sin caídas
Refill | 补量 | إعادة تعبئة | Восполнение | রিফিল | Reposición
Cheapest | 最便宜 | الأرخص | Самые дешёвые | সবচেয়ে সস্তা | Lo más barato
Private | 私人 | خاص | Личный | ব্যক্তিগত | Privada
Shared | 共享 | مشترك | Общий | শেয়ার্ড | Compartida
Global | 全球 | عالمي | Весь мир | বৈশ্বিক | Global
Mix | 混合 | متنوع | Микс | মিশ্র | Mixto
"""
_TERRITORIES = {
    "USA": "US", "United States": "US", "United Kingdom": "GB", "Germany": "DE", "France": "FR",
    "Spain": "ES", "Italy": "IT", "Brazil": "BR", "India": "IN", "Indonesia": "ID", "Vietnam": "VN",
    "Bangladesh": "BD", "Pakistan": "PK", "Türkiye": "TR", "Poland": "PL", "Ukraine": "UA", "Canada": "CA",
    "Mexico": "MX", "Japan": "JP",
}  # fmt: skip


def language(asked: str) -> str:
    """The language the marketplace answers in: the one asked for, or English for one it does not know."""
    code = {"jp": "ja"}.get(asked, asked)
    return code if code in LANGUAGES else "en"


@lru_cache(maxsize=200_000)
def translate(text: str, lang: str) -> str:
    """The text with every known word in that language; the rest stays English."""
    words = _dictionary(lang)
    return _known_words(lang).sub(lambda found: words[found[0]], text) if words else text


@cache
def country_name(code: str, lang: str) -> str:
    """A country's name by its two-letter code, English where that language has none."""
    names: Mapping[str, str] = Locale.parse(lang.replace("-", "_")).territories
    return names.get(code.upper()) or str(Locale("en").territories[code.upper()])


@cache
def _dictionary(lang: str) -> Mapping[str, str]:
    if lang == "en":
        return {}
    countries = {name: country_name(code, lang) for name, code in _TERRITORIES.items()}
    return countries | _column(lang)


def _column(lang: str) -> dict[str, str]:
    if lang not in _COLUMNS:
        return {}
    rows = [line.split(" | ") for line in _WORDS.strip().splitlines()]
    return {row[0]: row[1 + _COLUMNS.index(lang)] for row in rows}


@cache
def _known_words(lang: str) -> re.Pattern[str]:
    longest_first = sorted(_dictionary(lang), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")\b")
