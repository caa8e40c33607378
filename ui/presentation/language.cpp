#include "ui/presentation/language.h"

#include "resources/translations/translations.h"

#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

bool installLanguage(QCoreApplication &application, const QString &language)
{
    initTranslations();
    const QString name = u"motcuaTranslator"_s;
    delete application.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (!translator->load(u":/motcua/i18n/motcua_%1.qm"_s.arg(language)))
        return false;
    QLocale::setDefault(language == "vi"_L1 ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    return application.installTranslator(translator);
}

QString preferredLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value.startsWith(u"en"_s) ? u"en"_s : QString::fromLatin1(defaultLanguage);
    }
    return QString::fromLatin1(defaultLanguage);
}

} // namespace motcua::presentation
