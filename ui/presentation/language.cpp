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

} // namespace motcua::presentation
