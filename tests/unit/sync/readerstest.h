#pragma once

#include <QObject>

/// Every disagreement of iGate facts §11, and the dates of §3.4.
class TestReaders final : public QObject
{
    Q_OBJECT

private slots:
    void identityAnswers_data();
    void identityAnswers();
    void identityIsAskedInTheBody();
    void tokens_data();
    void tokens();
    void numbers_data();
    void numbers();
    void patterns_data();
    void patterns();
    void uploads_data();
    void uploads();
    void created_data();
    void created();
    void dossiers_data();
    void dossiers();
    void papersOfADossier_data();
    void papersOfADossier();
    void caseOfADossier_data();
    void caseOfADossier();
    void dossiersOfOnePerson_data();
    void dossiersOfOnePerson();
    void pages_data();
    void pages();
    void moments_data();
    void moments();
    void timeLimits_data();
    void timeLimits();
    void whatAProcedureDoesNotTell();
    void formsOfBothShapes();
};
