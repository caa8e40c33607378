#include "ui/presentation/reception/checklistmodel.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

constexpr int mostSheets = 999;

} // namespace

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChecklistModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

bool ChecklistModel::isNumberColumn(const QModelIndex &index) const
{
    return index.column() == Originals || index.column() == Copies;
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChecklistLine &line = m_lines[index.row()];
    switch (role) {
    case CompulsoryRole: return line.asked.compulsory && !line.volunteered;
    case AwaitsScanRole: return line.awaitsScan();
    case MissingRole: return line.asked.compulsory && !line.volunteered && !line.received;
    case OfferedRole: return line.isOffered();
    case ReusedRole: return line.isTaken();
    case Qt::ToolTipRole:
        return index.column() == Digitised ? digitisedReason(line) : line.asked.name;
    case Qt::CheckStateRole:
        return index.column() == Paper ? QVariant(line.received ? Qt::Checked : Qt::Unchecked)
                                       : QVariant();
    case Qt::TextAlignmentRole:
        return isNumberColumn(index) ? QVariant::fromValue(Qt::Alignment(Qt::AlignCenter))
                                     : QVariant();
    case Qt::DisplayRole:
    case Qt::EditRole: break;
    default: return {};
    }
    if (role == Qt::DisplayRole && isNumberColumn(index) && (!line.received || line.isTaken()))
        return {}; // a row of zeros would hide the papers that are here
    switch (index.column()) {
    case Paper: return line.asked.name;
    case Originals: return line.originals;
    case Copies: return line.copies;
    case Form: return role == Qt::EditRole ? QVariant(int(line.form)) : QVariant(formOf(line));
    default: return digitisedText(line);
    }
}

/// What was handed in; before that, what is asked for.
QString ChecklistModel::formOf(const ChecklistLine &line) const
{
    if (line.isTaken())
        return {};
    return paperFormText(line.received ? line.form : line.asked.form);
}

QString ChecklistModel::digitisedText(const ChecklistLine &line) const
{
    if (line.hasPages())
        return tr("%n page(s)", nullptr, line.pages + line.filePages);
    if (line.reused)
        return tr("here, reused");
    if (line.atServer)
        return tr("at iGate, is fetched");
    if (line.isOffered())
        return line.offer ? tr("here: Enter") : tr("at iGate: Enter");
    if (line.received && line.isPhotocopy())
        return tr("photocopy");
    if (!line.asked.digitise)
        return tr("not needed");
    return line.received ? tr("to scan") : QString();
}

/// The whole sentence behind the word.
QString ChecklistModel::digitisedReason(const ChecklistLine &line) const
{
    if (line.offer && !line.hasPages())
        return tr("“%1” of %2 — %3")
            .arg(line.offer->document.component, line.offer->document.code,
                 errorText(line.offer->document.why));
    if (line.remote && !line.hasPages())
        return tr("“%1” of %2 — %3")
            .arg(line.remote->component, line.remote->code, errorText(line.remote->why));
    if (line.received && line.isPhotocopy())
        return tr("A photocopy is not digitised (Circular 01/2023, Article 4).");
    switch (line.asked.exempt) {
    case domain::Exemption::None: return {};
    case domain::Exemption::Photocopy:
        return tr("A photocopy is not digitised (Circular 01/2023, Article 4).");
    case domain::Exemption::ShownOnly: return tr("Only shown, so it is not digitised.");
    case domain::Exemption::SharedData:
        return tr("Valid data of a shared database: it is neither asked for nor digitised.");
    case domain::Exemption::StateSecret:
        return tr("A state secret must not be scanned on this computer.");
    }
    Q_UNREACHABLE();
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Paper: return tr("Paper handed in");
    case Originals: return tr("Originals");
    case Copies: return tr("Copies");
    case Form: return tr("Form");
    case Digitised: return tr("Digitised");
    default: return {};
    }
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Paper)
        flags |= Qt::ItemIsUserCheckable;
    if (isNumberColumn(index) || index.column() == Form)
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemNeverHasChildren;
}

bool ChecklistModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == Paper) {
        setReceived(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    bool isNumber = false;
    const int count = value.toInt(&isNumber);
    if (role == Qt::EditRole && index.column() == Form) {
        const auto form = domain::PaperForm(count);
        const bool isForm =
            isNumber && form >= domain::PaperForm::Untold && form <= domain::PaperForm::Electronic;
        if (isForm)
            setForm(index.row(), form);
        return isForm;
    }
    if (role != Qt::EditRole || !isNumberColumn(index) || !isNumber || count < 0 ||
        count > mostSheets)
        return false;
    ChecklistLine &line = m_lines[index.row()];
    (index.column() == Originals ? line.originals : line.copies) = count;
    line.received = line.originals + line.copies > 0 || line.isDigital();
    if (line.form == domain::PaperForm::Original && line.originals == 0)
        line.form = domain::PaperForm::Untold; // it is none, and nobody has said what it is
    touch(index.row());
    return true;
}

void ChecklistModel::setAsked(const QList<domain::ProcedureComponent> &asked)
{
    QList<ChecklistLine> lines;
    for (const domain::ProcedureComponent &component : asked) {
        ChecklistLine line;
        line.asked = component;
        if (const int before = rowOf(line.key()); before >= 0) {
            line = m_lines[before];
            line.asked = component;
            line.volunteered = false;
        }
        lines.append(line);
    }
    // What was handed in and is not on this list is still here: recorded, not thrown away.
    for (ChecklistLine line : std::as_const(m_lines)) {
        const bool listed = std::any_of(lines.begin(), lines.end(), [&](const ChecklistLine &kept) {
            return kept.key() == line.key();
        });
        if (listed || !(line.received || line.isDigital()))
            continue;
        line.volunteered = true;
        line.asked.compulsory = false;
        lines.append(line);
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    emit edited();
}

void ChecklistModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void ChecklistModel::setReceived(int row, bool received)
{
    ChecklistLine &line = m_lines[row];
    // Unticking throws no pages away: a paper with pages is here.
    if (line.received == received || (!received && line.hasPages()))
        return;
    line.reused.reset();
    line.atServer.reset();
    line.received = received;
    line.form = received ? line.asked.form : domain::PaperForm::Untold;
    line.originals = received ? line.asked.originals : 0;
    line.copies = received ? line.asked.copies : 0;
    if (received && line.originals + line.copies == 0)
        line.originals = 1;
    touch(row);
}

int ChecklistModel::addVolunteered(const QString &name)
{
    const QString clean = name.simplified().normalized(QString::NormalizationForm_C);
    const bool known = std::any_of(m_lines.begin(), m_lines.end(), [&](const ChecklistLine &line) {
        return line.asked.name.compare(clean, Qt::CaseInsensitive) == 0;
    });
    if (clean.isEmpty() || known)
        return -1;
    ChecklistLine line;
    line.asked.name = clean;
    line.asked.compulsory = false;
    line.volunteered = true;
    line.received = true;
    line.originals = 1;
    const int row = int(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines.append(line);
    endInsertRows();
    emit edited();
    return row;
}

void ChecklistModel::setPages(const QString &key, int pages)
{
    const int row = rowOf(key);
    if (row < 0 || m_lines[row].pages == pages)
        return;
    m_lines[row].pages = pages;
    if (pages > 0) { // a paper that was scanned is here, and wanted anew
        m_lines[row].reused.reset();
        m_lines[row].atServer.reset();
        setReceived(row, true);
    }
    touch(row);
}

void ChecklistModel::addFile(const QString &key, const QString &path, int pages)
{
    const int row = rowOf(key);
    if (row < 0 || m_lines[row].files.contains(path))
        return;
    m_lines[row].files.append(path);
    m_lines[row].filePages += pages;
    m_lines[row].reused.reset();
    m_lines[row].atServer.reset();
    setReceived(row, true);
    touch(row);
}

void ChecklistModel::restore(const services::DraftComponent &component)
{
    int row = rowOf(component.component);
    if (row < 0)
        row = addVolunteered(component.component);
    if (row < 0)
        return;
    ChecklistLine &line = m_lines[row];
    line.received = true;
    line.originals = component.originals;
    line.copies = component.copies;
    line.reused = component.reuse;
    line.atServer = component.atServer;
    line.form = component.form;
    touch(row);
}

bool ChecklistModel::setReusable(const QList<services::ReusableDocument> &documents)
{
    bool isGivenBack = false;
    for (ChecklistLine &line : m_lines) {
        line.offer = line.volunteered ? std::nullopt : services::offerFor(line.asked, documents);
        const bool isKnown =
            line.reused && std::any_of(documents.begin(), documents.end(), [&](const auto &one) {
                return one.document.id == *line.reused;
            });
        if (!line.reused || isKnown)
            continue;
        line.reused.reset();
        line.received = line.hasPages() || line.originals + line.copies > 0;
        isGivenBack = true;
    }
    if (m_lines.isEmpty())
        return false;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    if (isGivenBack)
        emit edited();
    return isGivenBack;
}

void ChecklistModel::setServerOffers(const QList<services::RemoteOffer> &offers)
{
    for (ChecklistLine &line : m_lines)
        line.remote =
            line.volunteered ? std::nullopt : services::remoteOfferFor(line.asked, offers);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool ChecklistModel::takeAtServer(int row, const QString &dossierCode)
{
    const QString code = dossierCode.simplified();
    if (row < 0 || row >= m_lines.size() || code.isEmpty())
        return false;
    ChecklistLine &line = m_lines[row];
    if (line.isDigital() || line.volunteered || !line.asked.digitise ||
        services::isForOneDossier(line.asked.name))
        return false;
    line.atServer = domain::ServerPaper{code, {}, {}};
    line.received = true;
    touch(row);
    return true;
}

bool ChecklistModel::giveBackServerPapers()
{
    bool isGivenBack = false;
    for (int row = 0; row < m_lines.size(); ++row) {
        if (!m_lines[row].atServer)
            continue;
        giveBack(row);
        isGivenBack = true;
    }
    return isGivenBack;
}

void ChecklistModel::giveBack(int row)
{
    ChecklistLine &line = m_lines[row];
    line.reused.reset();
    line.atServer.reset();
    line.received = line.hasPages() || line.originals + line.copies > 0;
    touch(row);
}

void ChecklistModel::setForm(int row, domain::PaperForm form)
{
    using domain::PaperForm;
    setReceived(row, true);
    ChecklistLine &line = m_lines[row];
    const int sheets = std::max(1, line.originals + line.copies);
    line.form = form;
    if (form == PaperForm::Electronic) {
        line.originals = line.copies = 0;
    } else if (form == PaperForm::Original) {
        line.originals = std::max(1, line.originals);
    } else if (form != PaperForm::Untold && line.copies == 0) {
        line.copies = sheets;
        line.originals = 0;
    }
    touch(row);
}

void ChecklistModel::turnForm(int row)
{
    using domain::PaperForm;
    if (row < 0 || row >= m_lines.size())
        return;
    const PaperForm now = m_lines[row].received ? m_lines[row].form : m_lines[row].asked.form;
    setForm(row, now == PaperForm::Electronic ? PaperForm::Original : PaperForm(int(now) + 1));
}

bool ChecklistModel::toggleReuse(int row)
{
    if (row < 0 || row >= m_lines.size())
        return false;
    ChecklistLine &line = m_lines[row];
    if (line.isTaken()) {
        giveBack(row);
        return true;
    }
    if (!line.isOffered())
        return false;
    if (line.offer)
        line.reused = line.offer->document.document.id;
    else
        line.atServer = domain::ServerPaper{line.remote->code, line.remote->component, {}};
    line.received = true; // no sheet is handed in for it
    touch(row);
    return true;
}

int ChecklistModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const ChecklistLine &line) { return line.key() == key; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

void ChecklistModel::touch(int row)
{
    emit dataChanged(index(row, 0), index(row, columns - 1));
    emit edited();
}

} // namespace motcua::presentation
