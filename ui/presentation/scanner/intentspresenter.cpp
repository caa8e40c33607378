#include "ui/presentation/scanner/intentspresenter.h"

#include "app/core/services/scanwishes.h"
#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/scanner/intentwords.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::ScanIntent;

IntentsPresenter::IntentsPresenter(services::Desk &desk, ScannerPresenter &scanner, QObject *parent)
    : QAbstractListModel(parent), m_desk(desk), m_scanner(scanner),
      m_rows(int(book().all().intents.size()))
{
    connect(&scanner, &ScannerPresenter::changed, this, &IntentsPresenter::refresh);
}

void IntentsPresenter::refresh()
{
    const int rows = int(book().all().intents.size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        emit dataChanged(index(0), index(rows - 1));
    }
}

int IntentsPresenter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant IntentsPresenter::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScanIntent intent = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return intentName(intent);
    case Qt::ToolTipRole:
    case DetailRole: return intentSummary(intent);
    case MarkRole: return markOf(index.row());
    case IsChosenRole: return index.row() == chosenRow();
    case IsAbsentRole: return !unmetText(intent).isEmpty();
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(intentName(intent), markOf(index.row()), intentSummary(intent));
    default: return {};
    }
}

QString IntentsPresenter::markOf(int row) const
{
    QStringList marks;
    if (row == chosenRow())
        marks.append(tr("next stack"));
    const ScanIntent intent = at(row);
    if (isUsual(intent.id))
        marks.append(tr("usual"));
    if (!unmetText(intent).isEmpty())
        marks.append(tr("not with this scanner"));
    return marks.join(u" · "_s);
}

ScanIntent IntentsPresenter::at(int row) const { return book().all().intents.value(row); }

int IntentsPresenter::rowOf(const QString &id) const
{
    const ScanIntent *intent = book().all().byId(id);
    return intent ? int(intent - book().all().intents.constData()) : -1;
}

bool IntentsPresenter::mayChange() const
{
    return services::requireScannerCare(m_desk.actor).has_value();
}

QString IntentsPresenter::unmetText(const ScanIntent &intent) const
{
    QStringList sentences;
    const auto errors =
        services::unmetWishes(intent, m_scanner.devices().value(m_scanner.chosen()));
    for (const kernel::Error &error : errors)
        sentences.append(errorText(error));
    return sentences.join(u' ');
}

void IntentsPresenter::choose(int row)
{
    if (row >= 0 && row < m_rows)
        m_scanner.chooseIntent(row);
}

bool IntentsPresenter::allowed()
{
    const auto may = services::requireScannerCare(m_desk.actor);
    if (!may)
        emit failed(may.error());
    return may.has_value();
}

void IntentsPresenter::save(ScanIntent intent, const QString &name)
{
    if (!allowed())
        return;
    const bool isEnglish = areIntentsEnglish();
    if (isEnglish || intent.id.isEmpty())
        intent.english = name;
    if (!isEnglish || intent.id.isEmpty())
        intent.vietnamese = name;
    const auto id = book().put(intent);
    if (!id)
        return emit failed(id.error());
    keep(*id);
}

void IntentsPresenter::giveUp(const QString &id)
{
    if (!allowed())
        return;
    book().giveUp(id);
    keep(book().all().byId(id) ? id : QString());
}

void IntentsPresenter::setUsual(const QString &id)
{
    if (!allowed())
        return;
    book().setUsual(id);
    keep(id);
}

void IntentsPresenter::keep(const QString &id)
{
    m_scanner.takeIntents();
    ask(
        m_desk.storage, this,
        [&settings = m_desk.scanners.settings, bytes = book().json()] {
            return settings.set(services::IntentBook::settingName, bytes);
        },
        [this, id](const kernel::Status &kept) {
            if (kept)
                emit saved(id);
            else
                emit failed(kept.error());
        });
}

} // namespace motcua::presentation
