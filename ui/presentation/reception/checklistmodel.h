#pragma once

#include "app/core/domain/procedure.h"
#include "app/core/services/dossierdraft.h"
#include "app/core/services/reuse.h"

#include <QAbstractTableModel>

namespace motcua::presentation
{

/// One line of the checklist.
struct ChecklistLine {
    domain::ProcedureComponent asked; ///< of a volunteered paper: only the name
    bool volunteered = false;
    bool received = false;
    int originals = 0;
    int copies = 0;
    int pages = 0;     ///< scanned or imported as images, blank ones left out
    QStringList files; ///< PDFs that pass through untouched
    int filePages = 0;
    std::optional<services::ReuseOffer> offer;          ///< a document that is here already
    std::optional<kernel::DocumentId> reused{};         ///< taken instead of scanning
    std::optional<services::RemoteOffer> remote{};      ///< one that lies at the server
    std::optional<domain::ServerPaper> atServer{};      ///< taken: it is fetched later
    domain::PaperForm form = domain::PaperForm::Untold; ///< of what was handed in

    [[nodiscard]] QString key() const { return asked.code.isEmpty() ? asked.name : asked.code; }
    [[nodiscard]] bool hasPages() const { return pages > 0 || !files.isEmpty(); }
    [[nodiscard]] bool isDigital() const { return hasPages() || isTaken(); }
    /// Nothing is handed in for it: it is here or at the server.
    [[nodiscard]] bool isTaken() const { return reused || atServer; }
    [[nodiscard]] bool isPhotocopy() const { return asked.isPhotocopy(originals, copies, form); }
    [[nodiscard]] bool awaitsScan() const
    {
        return received && asked.digitise && !isDigital() && !isPhotocopy();
    }
    [[nodiscard]] bool isOffered() const { return (offer || remote) && !isDigital(); }
};

/// The papers of one dossier (thành phần hồ sơ): what was handed in, how many, how far digitised.
/// Nothing is ticked by itself, and what an earlier dossier holds is offered, not taken. GUI
/// thread.
class ChecklistModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Paper, Originals, Copies, Form, Digitised, columns };
    enum Role {
        CompulsoryRole = Qt::UserRole,
        AwaitsScanRole,
        MissingRole,
        OfferedRole,
        ReusedRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// The published list of the chosen case. Lines that stay keep what was ticked and scanned.
    void setAsked(const QList<domain::ProcedureComponent> &asked);
    void clear();
    [[nodiscard]] const QList<ChecklistLine> &lines() const { return m_lines; }
    /// Ticks a paper with the counts that the list asks for, or unticks it.
    void setReceived(int row, bool received);
    /// Records a paper outside the list as handed in of the applicant's own will; −1 = already
    /// there.
    int addVolunteered(const QString &name);
    void setPages(const QString &key, int pages);
    void addFile(const QString &key, const QString &path, int pages);
    void restore(const services::DraftComponent &component);
    /// What is here of the owner: each paper is offered its document, and a paper that was taken
    /// for reuse and is not among them is given back. True when that happened.
    bool setReusable(const QList<services::ReusableDocument> &documents);
    /// What lies at the server of the owner; what was taken stays.
    void setServerOffers(const QList<services::RemoteOffer> &offers);
    /// Takes the paper as it lies at the server with a dossier of this number; whether it does is
    /// found out when there is a link. False: a paper that is here, is written for one dossier, or
    /// is not digitised.
    bool takeAtServer(int row, const QString &dossierCode);
    /// Another owner: what was taken at the server was the one's before. True when there was any.
    bool giveBackServerPapers();
    /// In what form it was handed in; the counts follow. A row that was not ticked is.
    void setForm(int row, domain::PaperForm form);
    /// The next form in the order of domain::PaperForm.
    void turnForm(int row);
    /// Takes the offered document instead of a scan, or gives it back. False: there is none.
    bool toggleReuse(int row);
    [[nodiscard]] int rowOf(const QString &key) const;

signals:
    void edited(); ///< anything that must be saved

private:
    void touch(int row);
    void giveBack(int row);
    [[nodiscard]] QString formOf(const ChecklistLine &line) const;
    [[nodiscard]] QString digitisedText(const ChecklistLine &line) const;
    [[nodiscard]] QString digitisedReason(const ChecklistLine &line) const;
    [[nodiscard]] bool isNumberColumn(const QModelIndex &index) const;

    QList<ChecklistLine> m_lines;
};

} // namespace motcua::presentation
